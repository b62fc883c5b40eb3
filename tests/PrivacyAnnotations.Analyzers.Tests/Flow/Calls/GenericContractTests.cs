namespace PrivacyAnnotations.Analyzers.Tests.Flow.Calls;

/// <summary>Contracts with type arguments, and contracts of libraries: who can answer such a call.</summary>
public sealed class GenericContractTests
{
    [Fact]
    public Task A_handler_of_something_else_does_not_answer() => Types("""
        public sealed record Signed(string Mail);

        public sealed record Paid(string Number);

        public interface IHandle<in T>
        {
            void Handle(T message);
        }

        public sealed class WriteSigned : IHandle<Signed>
        {
            public void Handle(Signed message) => Console.WriteLine(message.Mail);
        }

        public sealed class CountPaid : IHandle<Paid>
        {
            public void Handle(Paid message) => Console.WriteLine(message.Number.Length);
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(IHandle<Signed> signed, IHandle<Paid> paid)
        {
            public void Run(Customer c)
            {
                signed.Handle({|PRIV1001:new Signed(c.Email)|});
                paid.Handle(new Paid(c.Name));
            }
        }
        """);

    [Fact]
    public Task One_class_handles_two_messages_each_in_its_own_way() => Types("""
        public interface IMap<T>
        {
            string Map(T item);
        }

        public sealed class Maps : IMap<Customer>, IMap<int>
        {
            string IMap<int>.Map(int number) => "#" + number;

            string IMap<Customer>.Map(Customer c) => c.Email;
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger, IMap<Customer> customers, IMap<int> numbers)
        {
            public void Run(Customer c)
            {
                logger.LogInformation("{Text}", {|PRIV1001:customers.Map(c)|});
                logger.LogInformation("{Text}", numbers.Map(c.Id));
            }
        }
        """);

    [Fact]
    public Task Base_classes_have_type_arguments_too() => Types("""
        public abstract class Job<T>
        {
            public abstract string Run(T item);
        }

        public sealed class MailJob : Job<Customer>
        {
            public override string Run(Customer item) => item.Email;
        }

        public sealed class NumberJob : Job<int>
        {
            public override string Run(int item) => item.ToString();
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger, Job<Customer> mails, Job<int> numbers)
        {
            public void Through(Customer c) => logger.LogInformation("{Text}", {|PRIV1001:Go(mails, c)|});

            public void Run(Customer c)
            {
                logger.LogInformation("{Text}", {|PRIV1001:mails.Run(c)|});
                logger.LogInformation("{Text}", numbers.Run(c.Id));
            }

            private static string Go<T>(Job<T> job, T item) => job.Run(item);
        }
        """);

    [Fact]
    public Task A_variant_contract_is_answered_by_what_fits() => Types("""
        public interface ISource<out T>
        {
            T Get();
        }

        public sealed class Mails : ISource<string>
        {
            private readonly Customer _customer = new();

            public string Get() => _customer.Email;
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger, ISource<object> anything, ISource<Version> versions)
        {
            public void Run()
            {
                logger.LogInformation("{Text}", {|PRIV1001:anything.Get()|});
                logger.LogInformation("{Text}", versions.Get());
            }
        }
        """);

    [Fact]
    public Task A_contract_of_the_framework_is_answered_by_the_object_that_was_made_here() => Types("""
        public sealed class Span(ILogger logger, string name) : IDisposable, IProgress<string>
        {
            public void Report(string text) => logger.LogInformation("{Text}", text);

            public void Dispose() => logger.LogInformation("{Name} ended", name);
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger)
        {
            public void Run(Customer c)
            {
                using var {|PRIV1001:span = new Span(logger, c.Email)|};
                IProgress<string> progress = new Span(logger, "none");
                progress.Report({|PRIV1001:c.Name|});
                progress.Report("half");
            }

            public void Quiet(Customer c)
            {
                using (new Span(logger, c.Note()))
                {
                    logger.LogInformation("{Length}", c.Email.Length);
                }
            }
        }

        public static class Notes
        {
            public static string Note(this Customer c) => c.Id.ToString();
        }
        """);

    private static Task Types(string code) => Shop.Types(code);
}
