namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SerilogTests
{
    private const string Members = """
        private Serilog.ILogger _log = null!;

        sealed class Part
        {
            [PersonalData(Category.Contact, Purpose.PaymentProcessing)]
            public string Address { get; set; } = "";
        }
        """;

    private static readonly LibraryCode s_code = new(
        "using Serilog; using Serilog.Context; using Serilog.Core; using Serilog.Core.Enrichers; using Serilog.Events;", Members, typeof(Serilog.IDiagnosticContext));

    [Fact]
    public Task Every_level_takes_its_template_and_its_properties() => s_code.Check(
        """_log.Verbose("{Address}", {|PRIV1001:order.Address|});""",
        """_log.Debug(new Exception(), "{Number} {Address}", order.Number, {|PRIV1001:order.Address|});""",
        """_log.Information("{A} {B} {C} {D}", 1, 2, 3, {|PRIV1001:order.Address|});""",
        """_log.Warning({|PRIV1001:$"paid by {order.Address}"|});""",
        """Log.Error("{Address}", {|PRIV1001:order.Address|});""",
        """Log.Fatal(new Exception(), "{Number} {Id} {Address}", order.Number, order.Id, {|PRIV1001:order.Address|});""",
        """Log.Write(LogEventLevel.Information, "{Address}", {|PRIV1001:order.Address|});""",
        """Log.Information("{Number} {Order}", order.Number, order);""");

    [Fact]
    public Task Only_a_hole_with_an_at_sign_shows_the_members() => s_code.Check(
        """Log.Information("{Number} {@Order}", order.Number, {|PRIV1001:order|});""",
        """Log.Information("{@Orders}", {|PRIV1001:orders|});""",
        """Log.Information("{@Number} {$Order} {Part}", order.Number, order, new Part { Address = order.Address });""");

    [Fact]
    public Task Context_is_logged_as_text_unless_it_is_destructured() => s_code.Check(
        """_log.ForContext("Address", {|PRIV1001:order.Address|}).Information("paid");""",
        """_log.ForContext("Order", {|PRIV1001:order|}, destructureObjects: true).Information("paid");""",
        """_log.ForContext("Order", order).ForContext("Part", new Part { Address = order.Address }, destructureObjects: false).Information("{Number}", order.Number);""",
        """Log.ForContext("Address", {|PRIV1001:order.Address|});""",
        """Log.ForContext<Payments>().Information("{Address}", {|PRIV1001:order.Address|});""",
        """using var property = LogContext.PushProperty("Address", {|PRIV1001:order.Address|});""",
        """using var property = LogContext.PushProperty("Order", {|PRIV1001:order|}, true);""",
        """using var property = LogContext.PushProperty("Order", order);""");

    [Fact]
    public Task An_argument_that_is_no_constant_may_destructure() => s_code.Check(
        """var whole = order.Id > 0; using var property = LogContext.PushProperty("Order", {|PRIV1001:order|}, whole);""");

    [Fact]
    public Task Enrichers_add_properties() => s_code.Check(
        """LogContext.Push(new PropertyEnricher("Address", {|PRIV1001:order.Address|}));""",
        """LogContext.Push(new PropertyEnricher("Number", order.Number));""",
        """ILogEventPropertyFactory factory = null!; factory.CreateProperty("Address", {|PRIV1001:order.Address|});""",
        """LogEvent e = null!; e.AddOrUpdateProperty({|PRIV1001:new LogEventProperty("Address", new ScalarValue(order.Address))|});""",
        """LogEvent e = null!; e.AddOrUpdateProperty(new LogEventProperty("Number", new ScalarValue(order.Number)));""",
        """new LoggerConfiguration().Enrich.WithProperty("Address", {|PRIV1001:order.Address|});""");

    [Fact]
    public Task The_diagnostic_context_ends_up_in_the_summary_of_a_request() => s_code.Check(
        """IDiagnosticContext context = null!; context.Set("Address", {|PRIV1001:order.Address|});""",
        """IDiagnosticContext context = null!; context.Set("Order", {|PRIV1001:order|}, destructureObjects: true);""",
        """IDiagnosticContext context = null!; context.Set("Order", order); context.Set("Number", order.Number);""");
}
