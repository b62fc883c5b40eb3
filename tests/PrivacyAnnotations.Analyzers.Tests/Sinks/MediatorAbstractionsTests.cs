namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class MediatorAbstractionsTests
{
    private const string Members = """
        private ISender _sender = null!;

        public sealed record Tell(int Id, string Text) : ICommand<string>;

        public sealed class TellHandler : ICommandHandler<Tell, string>
        {
            public ValueTask<string> Handle(Tell command, CancellationToken token)
            {
                Console.WriteLine(command.Text);
                return ValueTask.FromResult(command.Text);
            }
        }

        public sealed record Echo(string Text) : IQuery<string>;

        public sealed class EchoHandler : IQueryHandler<Echo, string>
        {
            public ValueTask<string> Handle(Echo query, CancellationToken token) => new(query.Text);
        }
        """;

    private const string Logging = """
        public sealed class Logging<TMessage, TResponse> : IPipelineBehavior<TMessage, TResponse> where TMessage : IMessage
        {
            public ValueTask<TResponse> Handle(TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken token)
            {
                Console.WriteLine(message);
                return next(message, token);
            }
        }
        """;

    private static readonly LibraryCode s_code = new("using Mediator;", Members, typeof(Mediator.ISender));

    [Fact]
    public Task Handlers_are_reached_through_the_message() => s_code.Check(
        "await _sender.Send({|PRIV1001:new Tell(order.Id, order.Address)|});",
        "await _sender.Send(new Tell(order.Id, order.Number));");

    [Fact]
    public Task The_answer_is_that_of_the_handler() => s_code.Check(
        "Console.WriteLine({|PRIV1001:await _sender.Send(new Echo(order.Address))|});",
        "Console.WriteLine(await _sender.Send(new Echo(order.Number)));");

    [Fact]
    public Task What_stands_before_all_handlers_is_reached() => (s_code with { Outside = Logging }).Check(
        "await _sender.Send({|PRIV1001:new Echo(order.Address)|});",
        "await _sender.Send(new Echo(order.Number));");
}
