namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class MassTransitTests
{
    private static readonly LibraryCode s_code = new(
        "using MassTransit;",
        "private IBus _bus = null!; private ISendEndpoint _endpoint = null!; private IRequestClient<Order> _client = null!; private ConsumeContext<Order> _context = null!;",
        typeof(MassTransit.IBus),
        typeof(MassTransit.EndpointConventionExtensions));

    private const string Machine = """
        public sealed class Saga : SagaStateMachineInstance { public Guid CorrelationId { get; set; } }
        public Event<Order> Paid { get; set; } = null!;
        """;

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

    [Fact]
    public Task A_message_may_wait_or_answer() => s_code.CheckMembers(
        """public Task A(Order order) => _context.RespondAsync({|PRIV1003:order|}, (SendContext<Order> context) => { });""",
        """public Task B(Order order) => _context.Send(new Uri("queue:a"), {|PRIV1003:order|});""",
        """public Task C(Order order, IMessageScheduler scheduler) => scheduler.SchedulePublish(TimeSpan.Zero, {|PRIV1003:order|});""",
        """public Task D(Order order) => _context.ScheduleSend(TimeSpan.Zero, {|PRIV1003:order|});""",
        """public Task E(Order order, IRecurringMessageScheduler scheduler, MassTransit.Scheduling.RecurringSchedule days) => scheduler.ScheduleRecurringSend(new Uri("queue:a"), days, {|PRIV1003:order|});""",
        """public Task F(Order order) => _context.Send(new Uri("queue:a"), new Order { Id = order.Id, Address = order.Address, CardNumber = "" });""");

    [Fact]
    public Task A_state_machine_answers_an_event() => (s_code with { BaseType = "MassTransitStateMachine<Payments.Saga>", Members = Machine }).CheckMembers(
        "public void A(Order order) => Initially(When(Paid).Publish(context => {|PRIV1003:order|}));",
        "public void B(Order order) => Initially(When(Paid).Respond(context => {|PRIV1003:order|}).Publish(context => new Order { Id = order.Id, CardNumber = \"\" }));",
        "public void C(Order order) => Initially(When(Paid).Publish(context => new Order { Address = order.Address, CardNumber = \"\" }));");
}
