namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class ZLoggerTests
{
    private static readonly LibraryCode s_code = new("using ZLogger;", "private ILogger _logger = null!;", typeof(ZLogger.ZLoggerExtensions));

    [Fact]
    public Task The_holes_of_a_message_are_logged() => s_code.Check(
        """_logger.ZLogInformation({|PRIV1001:$"paid by {order.Address}"|});""",
        """_logger.ZLogError(new Exception(), {|PRIV1001:$"paid {order.Id} by {order.Address:@who}"|});""",
        """_logger.ZLog(LogLevel.Warning, {|PRIV1001:$"paid by {orders.Select(o => o.Address)}"|});""",
        """_logger.ZLogInformation($"paid {order.Number} {order.Address.Length}");""");
}
