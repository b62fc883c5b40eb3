namespace PrivacyAnnotations.Analyzers.Tests.Flow.Calls;

/// <summary>Delegates in locals and fields, method groups, events.</summary>
public sealed class DelegateTests
{
    [Fact]
    public Task A_method_group_is_its_method() => Shop.Members("""
        public void Run(Customer c)
        {
            Action<string> write = Write;
            write({|PRIV1001:c.Email|});
            write("none");
            Func<Customer, string> get = Mail;
            logger.LogInformation("{Text}", {|PRIV1001:get(c)|});
            Func<Customer, string> number = Number;
            logger.LogInformation("{Text}", number(c));
        }

        private void Write(string text) => logger.LogInformation("{Text}", text);

        private static string Mail(Customer c) => c.Name;

        private static string Number(Customer c) => c.Id.ToString();
        """);

    [Fact]
    public Task A_delegate_that_can_be_one_of_two_is_both() => Shop.Statements("""
        Func<Customer, string> get = c.Id > 0 ? x => x.Email : x => x.Id.ToString();
        logger.LogInformation("{Text}", {|PRIV1001:get(c)|});
        get = x => x.Id.ToString();
        logger.LogInformation("{Text}", get(c));
        """);

    [Fact]
    public Task A_delegate_is_called_through_invoke_and_with_a_question_mark() => Shop.Statements("""
        Action<string>? write = text => logger.LogInformation("{Text}", text);
        write?.Invoke({|PRIV1001:c.Email|});
        write.Invoke({|PRIV1001:c.Name|});
        """);

    [Fact]
    public Task A_delegate_in_a_private_field_is_its_lambda() => Shop.Types("""
        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service
        {
            private readonly Action<string> _write;
            private readonly Func<Customer, string> _title = c => c.Name;
            private readonly Func<Customer, string> _number = c => c.Id.ToString();

            public Service(ILogger logger) => _write = text => logger.LogInformation("{Text}", text);

            public void Run(Customer c, ILogger logger)
            {
                _write({|PRIV1001:c.Email|});
                _write("none");
                logger.LogInformation("{Text}", {|PRIV1001:_title(c)|});
                logger.LogInformation("{Text}", _number(c));
            }
        }
        """);

    [Fact]
    public Task An_event_calls_the_handlers_that_were_added() => Shop.Types("""
        public sealed class Bus
        {
            public event Action<string>? Sent;

            public void Send(string text) => Sent?.Invoke(text);
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger)
        {
            public void Run(Customer c)
            {
                var bus = new Bus();
                bus.Sent += text => logger.LogInformation("{Text}", text);
                bus.Send({|PRIV1001:c.Email|});
            }

            public void Quiet(Customer c)
            {
                var bus = new Bus();
                bus.Sent += text => logger.LogInformation("{Text}", text.Length);
                bus.Send(c.Email);
            }
        }
        """);

    [Fact]
    public Task An_event_of_the_own_type_is_raised_to_its_own_handlers() => Shop.Types("""
        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service
        {
            private readonly ILogger _logger;

            private event Action<string>? Changed;

            public Service(ILogger logger)
            {
                _logger = logger;
                Changed += Write;
            }

            public void Run(Customer c)
            {
                Changed?.Invoke({|PRIV1001:c.Email|});
                Changed?.Invoke("none");
            }

            private void Write(string text) => _logger.LogInformation("{Text}", text);
        }
        """);

    [Fact]
    public Task Delegates_in_collections_are_called() => Shop.Statements("""
        var writers = new List<Action<string>> { text => logger.LogInformation("{Text}", text) };
        foreach (var write in writers)
        {
            write({|PRIV1001:c.Email|});
        }
        """);

    [Fact]
    public Task A_method_group_handed_to_linq_is_called() => Shop.Members("""
        public void Run(List<Customer> all)
        {
            logger.LogInformation("{All}", {|PRIV1001:all.Select(Mail)|});
            logger.LogInformation("{All}", all.Select(Number));
        }

        private static string Mail(Customer c) => c.Email;

        private static string Number(Customer c) => c.Id.ToString();
        """);
}
