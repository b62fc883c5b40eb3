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

        public sealed record Echo(string Text) : IRequest<string>, IShown;

        public sealed class EchoHandler : IRequestHandler<Echo, string>
        {
            public Task<string> Handle(Echo request, CancellationToken token) => Task.FromResult(request.Text);
        }
        """;

    private const string Shown = "public interface IShown { }";

    private const string Found = Shown + """
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

    private const string Behaviors = """
        public interface IShown { }
        public interface IChecked { }
        public interface IDone { }
        public sealed record Quiet(int Id, string Text) : IRequest<string>;
        public sealed record Checked(int Id, string Text) : IRequest<string>, IChecked;
        public sealed record Done(int Id, string Text) : IRequest<string>, IDone;

        public sealed class Logging<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse> where TRequest : IShown
        {
            public Task<TResponse> Handle(TRequest request, CancellationToken token, RequestHandlerDelegate<TResponse> next)
            {
                Console.WriteLine($"{typeof(TRequest).Name} {request}");
                return next();
            }
        }

        public sealed class Checking<TRequest> : MediatR.Pipeline.IRequestPreProcessor<TRequest> where TRequest : IChecked
        {
            public Task Process(TRequest request, CancellationToken token)
            {
                Console.WriteLine(request);
                return Task.CompletedTask;
            }
        }

        public sealed class Finishing<TRequest, TResponse> : MediatR.Pipeline.IRequestPostProcessor<TRequest, TResponse> where TRequest : IDone
        {
            public Task Process(TRequest request, TResponse response)
            {
                Console.WriteLine(request);
                return Task.CompletedTask;
            }
        }
        """;

    private static readonly LibraryCode s_code = new("using MediatR;", Members, typeof(MediatR.IMediator)) { Outside = Shown };

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

    [Fact]
    public Task What_stands_before_and_after_all_handlers_is_reached() => (s_code with { Outside = Behaviors }).Check(
        """_ = await _mediator.Send({|PRIV1001:new Echo(order.Address)|});""",
        """_ = await _mediator.Send(new Echo(order.Number));""",
        """_ = await _mediator.Send(new Quiet(order.Id, order.Address));""",
        """_ = await _mediator.Send({|PRIV1001:new Checked(order.Id, order.Address)|});""",
        """_ = await _mediator.Send({|PRIV1001:new Done(order.Id, order.Address)|});""");
}
