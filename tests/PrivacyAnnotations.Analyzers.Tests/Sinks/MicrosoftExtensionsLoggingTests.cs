using Microsoft.Extensions.Logging;

namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class MicrosoftExtensionsLoggingTests
{
    private const string Members = """
        private ILogger _logger = null!;
        private static readonly Action<ILogger, string, Exception?> s_paid = LoggerMessage.Define<string>(LogLevel.Information, 1, "{Text}");
        private static readonly Func<ILogger, string, IDisposable?> s_scope = LoggerMessage.DefineScope<string>("{Text}");

        static class Messages
        {
            public static readonly Action<ILogger, string, Exception?> Sent = LoggerMessage.Define<string>(LogLevel.Information, 1, "{Text}");
            public static readonly Action<ILogger, string> Dropped = (_, text) => GC.KeepAlive(text.Length);
        }

        sealed class Plain
        {
            public string Number { get; set; } = "";

            [PersonalData(Category.Contact, Purpose.PaymentProcessing)]
            public string Address { get; set; } = "";
        }

        sealed class Hidden
        {
            [PersonalData(Category.Contact, Purpose.PaymentProcessing), LogPropertyIgnore]
            public string Address { get; set; } = "";

            public Plain Part { get; set; } = new();
        }

        static partial class Log
        {
            [LoggerMessage(1, LogLevel.Information, "{Text}")]
            static partial void Paid(ILogger logger, string text);
            public static void Pay(ILogger logger, string text) => Paid(logger, text);

            [LoggerMessage(2, LogLevel.Information, "")]
            internal static partial void Properties(ILogger logger, [LogProperties] object value) { }

            [LoggerMessage(3, LogLevel.Information, "")]
            internal static partial void Everything(ILogger logger, [LogProperties(Transitive = true)] object value) { }

            [LoggerMessage(4, LogLevel.Information, "")]
            internal static partial void Tags(ILogger logger, [TagProvider(typeof(Log), nameof(Provide))] string value) { }

            internal static partial void Properties(ILogger logger, object value);
            internal static partial void Everything(ILogger logger, object value);
            internal static partial void Tags(ILogger logger, string value);

            static void Provide(ITagCollector collector, string value) => collector.Add("length", value.Length);
        }
        """;

    private static readonly LibraryCode s_code = new("#pragma warning disable EXTEXP0003", Members, typeof(LogPropertiesAttribute));

    [Fact]
    public Task Every_Log_method_takes_its_template_and_its_arguments() => s_code.Check(
        """_logger.LogTrace({|PRIV1001:"paid by " + order.Address|});""",
        """_logger.LogDebug("{Number} {Address}", order.Number, {|PRIV1001:order.Address|});""",
        """_logger.LogInformation(new EventId(1), "{Address}", {|PRIV1001:order.Address|});""",
        """_logger.LogWarning(new Exception(), "{Address}", {|PRIV1001:order.Address|});""",
        """_logger.LogWarning({|PRIV1001:new EventId(order.Id, order.Address)|}, "paid");""",
        """_logger.LogError(new EventId(1), new Exception(), "{Address}", {|PRIV1001:order.Address|});""",
        """_logger.LogCritical("{Address}", {|PRIV1001:new object[] { order.Address }|});""",
        """_logger.Log(LogLevel.Information, "{Address}", {|PRIV1001:order.Address|});""",
        """_logger.LogInformation("{Id} {Number} {Length}", order.Id, order.Number, order.Address.Length);""");

    [Fact]
    public Task Collections_are_listed_and_objects_are_printed() => s_code.Check(
        """_logger.LogInformation("{All}", {|PRIV1001:orders.Select(o => o.Address)|});""",
        """_logger.LogInformation("{Order} {Plain} {All}", order, new Plain { Address = order.Address }, orders);""");

    [Fact]
    public Task A_hole_with_an_at_sign_shows_the_members() => s_code.Check(
        """_logger.LogInformation("{Number} {@Order}", order.Number, {|PRIV1001:order|});""",
        """_logger.LogInformation("{@Order} {Again}", new { order.Number }, order);""",
        """_logger.LogInformation("{@Hidden}", new Hidden { Address = order.Address });""");

    [Fact]
    public Task The_state_and_scopes_are_logged() => s_code.Check(
        """_logger.Log(LogLevel.Information, 1, {|PRIV1001:order.Address|}, null, static (state, _) => state);""",
        """_logger.Log(LogLevel.Information, 1, order.Id, null, (state, _) => {|PRIV1001:$"{state} {order.Address}"|});""",
        """_logger.Log(LogLevel.Information, 1, order.Id, null, (state, _) => $"{state} {order.Number}");""",
        """using var scope = _logger.BeginScope("{Address}", {|PRIV1001:order.Address|});""",
        """using var scope = _logger.BeginScope({|PRIV1001:new Dictionary<string, object> { ["Address"] = order.Address }|});""",
        """using var scope = _logger.BeginScope(new Dictionary<string, object> { ["Number"] = order.Number });""",
        """using var scope = _logger.BeginScope(order);""");

    [Fact]
    public Task Defined_delegates_log_what_they_are_called_with() => s_code.Check(
        """s_paid(_logger, {|PRIV1001:order.Address|}, null);""",
        """using var scope = s_scope(_logger, {|PRIV1001:order.Address|});""",
        """Messages.Sent(_logger, {|PRIV1001:order.Address|}, null);""",
        """Messages.Sent(_logger, order.Number, null); Messages.Dropped(_logger, order.Address);""",
        """s_paid(_logger, order.Number, null);""",
        """LoggerMessage.Define<string>(LogLevel.Information, 1, {|PRIV1001:order.Address|});""");

    [Fact]
    public Task Generated_methods_log_their_parameters() => s_code.Check(
        """Log.Pay(_logger, {|PRIV1001:order.Address|});""",
        """Log.Pay(_logger, order.Number);""");

    [Fact]
    public Task LogProperties_lists_the_members_and_those_of_parts_only_where_it_says_so() => s_code.Check(
        """Log.Properties(_logger, {|PRIV1001:order|});""",
        """Log.Properties(_logger, new Hidden { Address = order.Address, Part = new() { Address = order.Address } });""",
        """Log.Everything(_logger, {|PRIV1001:new Hidden { Part = new() { Address = order.Address } }|});""",
        """Log.Everything(_logger, new Hidden { Address = order.Address, Part = new() { Number = order.Number } });""");

    [Fact]
    public Task A_tag_provider_decides_what_is_logged() => s_code.Check(
        """Log.Tags(_logger, order.Address);""",
        """ITagCollector collector = null!; collector.Add("address", {|PRIV1001:order.Address|});""",
        """ITagCollector collector = null!; collector.Add("number", order.Number);""");

    [Fact]
    public Task A_logger_of_ones_own_is_seen_through() => new LibraryCode("#pragma warning disable EXTEXP0003", Members + """

        sealed class OwnLog(ILogger logger)
        {
            public void Info(string text) => Write(LogLevel.Information, text);
            public void Count(string text) => Write(LogLevel.Information, text.Length.ToString());
            private void Write(LogLevel level, string text) => logger.Log(level, "{Text}", text);
        }

        private OwnLog _own = null!;
        """, typeof(LogPropertiesAttribute)).Check(
        """_own.Info({|PRIV1001:$"paid by {order.Address}"|});""",
        """_own.Info($"paid by {order.Number}");""",
        """_own.Count(order.Address);""");
}
