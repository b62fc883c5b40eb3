namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class MassTransitTests
{
    private static readonly LibraryCode s_code = new(
        "using MassTransit;",
        "private IBus _bus = null!; private ISendEndpoint _endpoint = null!; private IRequestClient<Order> _client = null!; private ConsumeContext<Order> _context = null!;",
        typeof(MassTransit.IBus),
        typeof(MassTransit.EndpointConventionExtensions));

    [Fact]
    public Task A_message_is_sent() => s_code.Check(
        "await _bus.Publish({|PRIV1003:order|});",
        "await _endpoint.Send({|PRIV1003:order|});",
        "await _endpoint.Send<Order>({|PRIV1003:new { order.CardNumber }|});",
        "await _client.GetResponse<Order>({|PRIV1003:order|});",
        "await _context.RespondAsync({|PRIV1003:order|});",
        "await _endpoint.Send<Order>(new { order.Address });");

    [Fact]
    public Task A_callback_changes_nothing_about_the_message() => s_code.Check(
        "await _bus.Publish({|PRIV1003:order|}, context => { });",
        """await _bus.Publish(new { order.Id }, context => context.Headers.Set("card", {|PRIV1003:order.CardNumber|}));""",
        """await _endpoint.Send(new { order.Address }, context => context.Headers.Set("number", order.Number));""");

    [Fact]
    public Task An_endpoint_may_be_found_by_convention() => s_code.Check(
        "await _bus.Send({|PRIV1003:order|}, default);",
        "await _bus.PublishBatch({|PRIV1003:orders|});",
        "await _bus.Send(new Order { Id = order.Id, Address = order.Address, CardNumber = \"\" }, default);");
}
