namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class MediatRTests
{
    private const string Members = """
        private IMediator _mediator = null!;

        public sealed record Notify(int Id, string Text) : IRequest<string>;
        public sealed record Paid(int Id, string Text) : INotification;

        public sealed class NotifyHandler : IRequestHandler<Notify, string>
        {
            public Task<string> Handle(Notify request, CancellationToken token)
            {
                Console.WriteLine(request.Text);
                return Task.FromResult(request.Text);
            }
        }

        public sealed class PaidHandler : INotificationHandler<Paid>
        {
            public Task Handle(Paid notification, CancellationToken token)
            {
                Console.WriteLine(notification.Id);
                return Task.CompletedTask;
            }
        }

        public sealed record Echo(string Text) : IRequest<string>;

        public sealed class EchoHandler : IRequestHandler<Echo, string>
        {
            public Task<string> Handle(Echo request, CancellationToken token) => Task.FromResult(request.Text);
        }
        """;

    private const string Found = """
        public sealed class Answer { public int Id { get; set; } public string Text { get; set; } = ""; }
        public interface IOrders { Task<Order> Load(int id); }
        public sealed record Find(int Id) : IRequest<Answer>;

        public sealed class FindHandler(IOrders orders) : IRequestHandler<Find, Answer>
        {
            public async Task<Answer> Handle(Find request, CancellationToken token)
            {
                var found = await orders.Load(request.Id);
                return new Answer { Id = found.Id, Text = found.Address };
            }
        }
        """;

    private static readonly LibraryCode s_code = new("using MediatR;", Members, typeof(MediatR.IMediator));

    [Fact]
    public Task Handlers_are_reached_through_the_request() => s_code.Check(
        """_ = await _mediator.Send({|PRIV1001:new Notify(order.Id, order.Address)|});""",
        """_ = await _mediator.Send(new Notify(order.Id, order.Number));""",
        """await _mediator.Publish(new Paid(order.Id, order.Address));""");

    [Fact]
    public Task The_answer_is_that_of_the_handler() => s_code.Check(
        """Console.WriteLine({|PRIV1001:await _mediator.Send(new Echo(order.Address))|});""",
        """Console.WriteLine(await _mediator.Send(new Echo(order.Number)));""");

    [Fact]
    public Task A_handler_may_answer_with_what_it_finds() => (s_code with { Outside = Found }).Check(
        """Console.WriteLine({|PRIV1001:(await _mediator.Send(new Find(order.Id))).Text|});""",
        """Console.WriteLine((await _mediator.Send(new Find(order.Id))).Id);""");
}
