namespace PrivacyAnnotations.Analyzers.Tests.Flow.Calls;

/// <summary>Generic types of the own code that hold, map or choose a value.</summary>
public sealed class GenericTypeTests
{
    private const string Types = """
        public sealed class Box<T>(T value)
        {
            public T Value { get; } = value;

            public Box<TResult> Select<TResult>(Func<T, TResult> map) => new(map(Value));
        }

        public readonly struct Result<T>
        {
            private readonly T? _value;

            private Result(T? value, string? error) => (_value, Error) = (value, error);

            public string? Error { get; }

            public static Result<T> Ok(T value) => new(value, null);

            public static Result<T> Fail(string error) => new(default, error);

            public TOut Match<TOut>(Func<T, TOut> ok, Func<string, TOut> fail) => Error is null ? ok(_value!) : fail(Error);

            public void Switch(Action<T> ok, Action<string> fail)
            {
                if (Error is null)
                {
                    ok(_value!);
                }
                else
                {
                    fail(Error);
                }
            }
        }
        """;

    [Fact]
    public Task A_box_holds_what_it_was_made_of() => Run("""
        logger.LogInformation("{Text}", {|PRIV1001:new Box<string>(c.Email).Value|});
        logger.LogInformation("{Text}", {|PRIV1001:new Box<Customer>(c).Select(x => x.Name).Select(x => x.Trim()).Value|});
        logger.LogInformation("{Text}", new Box<Customer>(c).Select(x => x.Id).Value);
        logger.LogInformation("{Text}", {|PRIV1001:(from x in new Box<Customer>(c) select x.Phone).Value|});
        """);

    [Fact]
    public Task A_result_keeps_value_and_error_apart() => Run("""
        logger.LogInformation("{Text}", Result<string>.Ok(c.Email).Error);
        logger.LogInformation("{Text}", {|PRIV1001:Result<string>.Fail(c.Name).Error|});
        logger.LogInformation("{Text}", {|PRIV1001:Result<string>.Ok(c.Phone).Match(x => x, e => e)|});
        logger.LogInformation("{Text}", Result<string>.Ok(c.Street).Match(x => x.Length, e => 0));
        """);

    [Fact]
    public Task A_delegate_gets_the_part_that_it_is_for() => Run("""
        Result<string>.Ok(c.Email).Switch(x => logger.LogInformation("{Text}", {|PRIV1001:x|}), e => logger.LogInformation("{Text}", e));
        Result<string>.Ok(c.Name).Switch(x => logger.LogInformation("{Text}", x.Length), e => logger.LogInformation("{Text}", e));
        """);

    private static Task Run(string statements) => Shop.Types(Types, $$"""
        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger)
        {
            public void Run(Customer c)
            {
                {{statements}}
            }
        }
        """);
}
