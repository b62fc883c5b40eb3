namespace PrivacyAnnotations.Analyzers.Tests.Flow.Calls;

/// <summary>Constructors, properties, indexers, operators and partial methods: calls that do not look like calls.</summary>
public sealed class MemberBodyTests
{
    [Fact]
    public Task Constructors_store_their_parameters() => Shop.Members("""
        private sealed class Draft
        {
            private readonly string _to;

            public Draft(string to, int number)
            {
                _to = to;
                Number = number;
            }

            public string To => _to;

            public int Number { get; }
        }

        public void Run(Customer c)
        {
            var draft = new Draft(c.Email, c.Id);
            logger.LogInformation("{To}", {|PRIV1001:draft.To|});
            logger.LogInformation("{Number}", draft.Number);
            logger.LogInformation("{To}", new Draft("none", 1).To);
        }
        """);

    [Fact]
    public Task Primary_constructors_store_their_parameters() => Shop.Members("""
        private sealed class Draft(string to, int number)
        {
            public string To => to;

            public int Number => number;
        }

        private sealed record Row(string To, int Number);

        public void Run(Customer c)
        {
            var draft = new Draft(c.Email, c.Id);
            logger.LogInformation("{To}", {|PRIV1001:draft.To|});
            logger.LogInformation("{Number}", draft.Number);
            var row = new Row(c.Name, c.Id);
            logger.LogInformation("{To}", {|PRIV1001:row.To|});
            logger.LogInformation("{Number}", row.Number);
        }
        """);

    [Fact]
    public Task Constructors_that_call_each_other_are_followed() => Shop.Members("""
        private class Base(string to)
        {
            public string To { get; } = to;
        }

        private sealed class Draft : Base
        {
            public Draft(string to)
                : this(to, 0)
            {
            }

            private Draft(string to, int number)
                : base(to) => Number = number;

            public int Number { get; }
        }

        public void Run(Customer c)
        {
            var draft = new Draft(c.Email);
            logger.LogInformation("{To}", {|PRIV1001:draft.To|});
            logger.LogInformation("{Number}", draft.Number);
            logger.LogInformation("{To}", new Draft("none").To);
        }
        """);

    [Fact]
    public Task A_constructor_that_logs_is_reported_at_its_argument() => Shop.Members("""
        private sealed class Audit
        {
            public Audit(ILogger logger, string text) => logger.LogInformation("{Text}", text);
        }

        public void Run(Customer c)
        {
            _ = new Audit(logger, {|PRIV1001:c.Email|});
            _ = new Audit(logger, "none");
        }
        """);

    [Fact]
    public Task Properties_with_bodies_are_called() => Shop.Members("""
        private sealed class View(Customer c)
        {
            public string Title => "to " + c.Email;

            public string Number
            {
                get { return "no " + c.Id; }
            }
        }

        public void Run(Customer c)
        {
            var view = new View(c);
            logger.LogInformation("{Title}", {|PRIV1001:view.Title|});
            logger.LogInformation("{Number}", view.Number);
        }
        """);

    [Fact]
    public Task A_setter_that_logs_is_reported_at_what_is_assigned() => Shop.Members("""
        private string Status
        {
            set => logger.LogInformation("{Status}", value);
        }

        public void Run(Customer c)
        {
            Status = {|PRIV1001:c.Email|};
            Status = "none";
        }
        """);

    [Fact]
    public Task Setters_store_and_getters_read() => Shop.Members("""
        private sealed class Draft
        {
            private string _to = "";

            public string To
            {
                get => _to;
                set => _to = value.Trim();
            }

            public string Kind { get; set; } = "";
        }

        public void Run(Customer c)
        {
            var draft = new Draft { To = c.Email };
            logger.LogInformation("{To}", {|PRIV1001:draft.To|});
            logger.LogInformation("{Kind}", draft.Kind);
        }
        """);

    [Fact]
    public Task Indexers_with_bodies_are_called() => Shop.Members("""
        private sealed class Book
        {
            private readonly Dictionary<int, string> _mails = [];

            public string this[int id]
            {
                get => _mails[id];
                set => _mails[id] = value;
            }
        }

        public void Run(Customer c)
        {
            var book = new Book { [1] = c.Email };
            logger.LogInformation("{Mail}", {|PRIV1001:book[1]|});
            var empty = new Book();
            logger.LogInformation("{Mail}", empty[1]);
        }
        """);

    [Fact]
    public Task Operators_and_conversions_are_called() => Shop.Members("""
        private readonly struct Text(string value)
        {
            private readonly string _value = value;

            public static implicit operator Text(string value) => new(value);

            public static explicit operator string(Text text) => text._value;

            public static Text operator +(Text left, Text right) => new(left._value + right._value);

            public static int operator ~(Text text) => text._value.Length;
        }

        public void Run(Customer c)
        {
            Text text = c.Email;
            logger.LogInformation("{Text}", {|PRIV1001:(string)text|});
            text = c.Name;
            logger.LogInformation("{Text}", {|PRIV1001:(string)("to " + text)|});
            logger.LogInformation("{Length}", ~text);
            Text none = "none";
            logger.LogInformation("{Text}", (string)(none + none));
        }
        """);

    [Fact]
    public Task Partial_methods_are_their_implementation() => Shop.Types(
        """
        [ProcessesFor(Purpose.CustomerService)]
        public sealed partial class Service(ILogger logger)
        {
            public void Run(Customer c)
            {
                Write({|PRIV1001:c.Email|});
                Count(c.Email);
            }

            private partial void Write(string text);

            partial void Count(string text);

            private partial string Title { get; }
        }
        """,
        """
        public sealed partial class Service
        {
            private partial void Write(string text) => logger.LogInformation("{Text}", text);

            partial void Count(string text) => logger.LogInformation("{Count}", text.Length);

            private partial string Title => "none";
        }
        """);

    [Fact]
    public Task An_operator_may_show_the_object_that_it_works_on() => Shop.Types("""
        public sealed class Text(string value)
        {
            public override string ToString() => value;
        }

        public sealed class Member
        {
            public int Id { get; set; }

            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";

            [PersonalData(Category.Name, Purpose.CustomerService)]
            public string Name { get; set; } = "";

            public static string operator ~(Member member) => member.Email;

            public static int operator +(Member member) => member.Id;

            public static Text operator /(Member member, int part) => new(member.Name);

            public static Text operator %(Member member, int part) => new(member.Id.ToString());
        }

        public sealed class Service(ILogger<Service> logger)
        {
            public void Mail(Member member) => logger.LogInformation("{Text}", {|PRIV1001:~member|});

            public void Name(Member member) => logger.LogInformation("{Text}", {|PRIV1001:member / 2|});

            public void Number(Member member) => logger.LogInformation("{Id} {Text}", +member, member % 2);

            public void Helped(Member member) => logger.LogInformation("{Text}", {|PRIV1001:Half(member)|});

            private static object Half(Member member) => member / 2;
        }
        """);

    [Fact]
    public Task A_step_puts_what_its_operator_returns_in_the_place_of_its_operand() => Shop.Members("""
        private struct Row
        {
            public string Text;
            public int Number;

            public static Row operator ++(Row row) => new() { Number = row.Number + 1 };

            public static Row operator --(Row row) => row with { Number = row.Number - 1 };
        }

        public void Run(Customer c)
        {
            var row = new Row { Text = c.Email, Number = c.Id };
            row--;
            logger.LogInformation("{Text}", {|PRIV1001:row.Text|});
            row = new Row { Text = c.Name };
            var before = row++;
            logger.LogInformation("{Text}", row.Text);
            logger.LogInformation("{Text}", {|PRIV1001:before.Text|});
            row = new Row { Text = c.Phone };
            logger.LogInformation("{Text}", (++row).Text);
        }
        """);
}
