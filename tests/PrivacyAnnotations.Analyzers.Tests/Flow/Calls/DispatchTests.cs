namespace PrivacyAnnotations.Analyzers.Tests.Flow.Calls;

/// <summary>Virtual and interface calls, generics, extension methods.</summary>
public sealed class DispatchTests
{
    [Fact]
    public Task An_interface_call_reaches_its_implementations() => Shop.Types("""
        public interface IAudit
        {
            void Write(string text);
        }

        internal sealed class LogAudit(ILogger logger) : IAudit
        {
            public void Write(string text) => logger.LogInformation("{Text}", text);
        }

        public interface IMeter
        {
            void Write(string text);
        }

        internal sealed class LengthMeter(ILogger logger) : IMeter
        {
            public void Write(string text) => logger.LogInformation("{Length}", text.Length);
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(IAudit audit, IMeter meter)
        {
            public void Run(Customer c)
            {
                audit.Write({|PRIV1001:c.Email|});
                audit.Write("none");
                meter.Write(c.Email);
            }
        }
        """);

    [Fact]
    public Task A_virtual_call_reaches_its_overrides() => Shop.Types("""
        public abstract class Formatter
        {
            public abstract string Format(Customer c);

            public virtual string Title(Customer c) => "none";
        }

        public class MailFormatter : Formatter
        {
            public override string Format(Customer c) => c.Email;
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger, Formatter formatter)
        {
            public void Run(Customer c)
            {
                logger.LogInformation("{Text}", {|PRIV1001:formatter.Format(c)|});
                logger.LogInformation("{Text}", formatter.Title(c));
            }
        }
        """);

    [Fact]
    public Task A_sealed_override_is_the_only_target_of_its_own_type() => Shop.Types("""
        public abstract class Formatter
        {
            public abstract string Format(Customer c);
        }

        public sealed class MailFormatter : Formatter
        {
            public override string Format(Customer c) => c.Email;
        }

        public sealed class NumberFormatter : Formatter
        {
            public override string Format(Customer c) => c.Id.ToString();
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger)
        {
            public void Run(Customer c, NumberFormatter numbers)
            {
                logger.LogInformation("{Text}", numbers.Format(c));
                Formatter known = new NumberFormatter();
                logger.LogInformation("{Text}", known.Format(c));
                known = new MailFormatter();
                logger.LogInformation("{Text}", {|PRIV1001:known.Format(c)|});
            }
        }
        """);

    [Fact]
    public Task An_annotated_return_value_of_an_interface_is_the_contract() => Shop.Types("""
        public interface IMails
        {
            [return: PersonalData(Category.Contact, Purpose.CustomerService)]
            string Find(int id);

            string Kind(int id);
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger, IMails mails)
        {
            public void Run(int id)
            {
                logger.LogInformation("{Text}", {|PRIV1001:mails.Find(id)|});
                logger.LogInformation("{Text}", mails.Kind(id));
            }
        }
        """);

    [Fact]
    public Task An_annotated_parameter_of_an_interface_holds_for_the_implementation() => Shop.Types("""
        public interface IMails
        {
            void Send([PersonalData(Category.Contact, Purpose.CustomerService)] string to, string subject);
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Mails(ILogger logger) : IMails
        {
            public void Send(string to, string subject)
            {
                logger.LogInformation("{To}", {|PRIV1001:to|});
                logger.LogInformation("{Subject}", subject);
            }
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(IMails mails)
        {
            public void Run(Customer c) => mails.Send(c.Email, "hello");
        }
        """);

    [Fact]
    public Task Generic_methods_and_types_pass_their_values_on() => Shop.Types("""
        internal sealed class Box<T>(T value, int size)
        {
            public T Value { get; } = value;

            public int Size { get; } = size;
        }

        [ProcessesFor(Purpose.CustomerService)]
        internal sealed class Service(ILogger logger)
        {
            public void Run(Customer c)
            {
                var box = new Box<string>(c.Email, c.Id);
                logger.LogInformation("{Text}", {|PRIV1001:box.Value|});
                logger.LogInformation("{Text}", box.Size);
                logger.LogInformation("{Text}", {|PRIV1001:Same(c.Name)|});
                logger.LogInformation("{Text}", Same(c.Id));
                Write({|PRIV1001:c.Phone|});
                Write(c.Id);
                logger.LogInformation("{Text}", {|PRIV1001:Same(c).Street|});
                logger.LogInformation("{Text}", Same(c).Id);
            }

            private static T Same<T>(T value) => value;

            private void Write<T>(T value) => logger.LogInformation("{Value}", value);
        }
        """);

    [Fact]
    public Task Generic_constraints_dispatch_to_implementations() => Shop.Types("""
        internal interface IText
        {
            string Text(Customer c);
        }

        internal sealed class Mail : IText
        {
            public string Text(Customer c) => c.Email;
        }

        [ProcessesFor(Purpose.CustomerService)]
        internal sealed class Service(ILogger logger)
        {
            public void Run<T>(T text, Customer c)
                where T : IText => logger.LogInformation("{Text}", {|PRIV1001:text.Text(c)|});
        }
        """);

    [Fact]
    public Task Extension_methods_are_calls_with_the_receiver_first() => Shop.Types("""
        internal static class Extensions
        {
            public static string Masked(this Customer c) => "no " + c.Id;

            public static string Mail(this Customer c) => c.Email;

            public static void Audit(this ILogger logger, string text) => logger.LogInformation("{Text}", text);
        }

        [ProcessesFor(Purpose.CustomerService)]
        internal sealed class Service(ILogger logger)
        {
            public void Run(Customer c)
            {
                logger.LogInformation("{Text}", {|PRIV1001:c.Mail()|});
                logger.LogInformation("{Text}", c.Masked());
                logger.Audit({|PRIV1001:c.Name|});
                logger.Audit("none");
            }
        }
        """);

#if !OLDEST_ROSLYN
    [Fact]
    public Task Extension_blocks_are_calls_with_the_receiver_first() => Shop.Types("""
        internal static class Extensions
        {
            extension(Customer c)
            {
                public string Title => "to " + c.Phone;

                public string Number => "no " + c.Id;

                public string To(string prefix) => prefix + c.Street;
            }
        }

        [ProcessesFor(Purpose.CustomerService)]
        internal sealed class Service(ILogger logger)
        {
            public void Run(Customer c)
            {
                logger.LogInformation("{Text}", {|PRIV1001:c.Title|});
                logger.LogInformation("{Text}", c.Number);
                logger.LogInformation("{Text}", {|PRIV1001:c.To("a")|});
            }
        }
        """);
#endif

    [Fact]
    public Task Default_interface_methods_and_static_abstract_members_are_called() => Shop.Types("""
        internal interface ITitle
        {
            string Title(Customer c) => c.Email;

            static abstract string Make(Customer c);
        }

        internal sealed class Plain : ITitle
        {
            public static string Make(Customer c) => c.Name;
        }

        [ProcessesFor(Purpose.CustomerService)]
        internal sealed class Service(ILogger logger)
        {
            public void Run<T>(ITitle title, Customer c)
                where T : ITitle
            {
                logger.LogInformation("{Text}", {|PRIV1001:title.Title(c)|});
                logger.LogInformation("{Text}", {|PRIV1001:T.Make(c)|});
            }
        }
        """);
}
