namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class RebusTests
{
    private static readonly LibraryCode s_code = new("using Rebus.Bus;", "private IBus _bus = null!;", typeof(Rebus.Bus.IBus));

    [Fact]
    public Task A_message_is_sent() => s_code.Check(
        """await _bus.Send({|PRIV1003:order|});""",
        """await _bus.Publish({|PRIV1003:new { order.CardNumber }|});""",
        """await _bus.Advanced.Topics.Publish("paid", {|PRIV1003:new { order.CardNumber }|});""",
        """await _bus.Defer(TimeSpan.FromDays(1), new { order.Id, order.Address });""");
}
