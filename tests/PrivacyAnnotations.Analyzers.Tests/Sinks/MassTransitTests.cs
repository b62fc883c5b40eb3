namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class MassTransitTests
{
    private static readonly LibraryCode s_code = new(
        "using MassTransit;",
        "private IBus _bus = null!; private ISendEndpoint _endpoint = null!; private IRequestClient<Order> _client = null!; private ConsumeContext<Order> _context = null!;",
        typeof(MassTransit.IBus));

    [Fact]
    public Task A_message_is_sent() => s_code.Check(
        "await _bus.Publish({|PRIV1003:order|});",
        "await _endpoint.Send({|PRIV1003:order|});",
        "await _endpoint.Send<Order>({|PRIV1003:new { order.CardNumber }|});",
        "await _client.GetResponse<Order>({|PRIV1003:order|});",
        "await _context.RespondAsync({|PRIV1003:order|});",
        "await _endpoint.Send<Order>(new { order.Address });");
}
