namespace PrivacyAnnotations.Analyzers.Tests.Flow.Calls;

/// <summary>Private members are inferred like private helpers: what any body of the type stores is what a read carries.</summary>
public sealed class PrivateMemberTests
{
    [Fact]
    public Task Stored_in_one_method_and_logged_in_another() => Shop.Members("""
        private string _mail = "";
        private string _kind = "";

        public void Take(Customer c)
        {
            _mail = c.Email;
            _kind = "customer " + c.Id;
        }

        public void Write()
        {
            logger.LogInformation("{Mail}", {|PRIV1001:_mail|});
            logger.LogInformation("{Kind}", _kind);
        }
        """);

    [Fact]
    public Task Private_auto_properties_and_static_fields_are_the_same() => Shop.Members("""
        private static string s_last = "";

        private string Name { get; set; } = "";

        public void Take(Customer c)
        {
            Name = c.Name;
            s_last = c.Phone;
        }

        public void Write()
        {
            logger.LogInformation("{Name}", {|PRIV1001:Name|});
            logger.LogInformation("{Last}", {|PRIV1001:s_last|});
        }
        """);

    [Fact]
    public Task Stored_through_a_helper() => Shop.Members("""
        private string _mail = "";
        private string _kind = "";

        public void Take(Customer c)
        {
            Keep(c.Email);
            Count(c.Email);
        }

        public void Write()
        {
            logger.LogInformation("{Mail}", {|PRIV1001:_mail|});
            logger.LogInformation("{Kind}", _kind);
        }

        private void Keep(string text) => _mail = text;

        private void Count(string text) => _kind = text.Length.ToString();
        """);

    [Fact]
    public Task Collections_and_builders_in_private_fields() => Shop.Members("""
        private readonly List<string> _mails = [];
        private readonly System.Text.StringBuilder _text = new();
        private readonly List<int> _ids = [];

        public void Take(Customer c)
        {
            _mails.Add(c.Email);
            _text.Append(c.Phone);
            _ids.Add(c.Id);
        }

        public void Write()
        {
            logger.LogInformation("{A}", {|PRIV1001:_mails[0]|});
            logger.LogInformation("{A}", {|PRIV1001:_text.ToString()|});
            logger.LogInformation("{A}", _ids[0]);
            logger.LogInformation("{A}", _mails.Count);
        }
        """);

    [Fact]
    public Task Stored_by_a_setter() => HelpDesk.Members("""
        private readonly List<string> _all = [];
        private string _mail = "";
        private string _other = "";
        private string _tuple = "";
        private string _number = "";

        private string Mail { get => _mail; set => _mail = value.Trim(); }

        private string Other { get => _other; set => _other = value; }

        private string Tuple { get => _tuple; set => _tuple = value; }

        private string Last { get => _all[^1]; set => _all.Add(value); }

        private string Number { get => _number; set => _number = value.Length.ToString(); }

        public Service Take(Customer c)
        {
            this.Mail = c.Email;
            Last = c.Email;
            Number = c.Email;
            (Tuple, _) = (c.Email, c.Id);
            return new Service { Other = c.Email };
        }

        public void One() => WriteLine({|PRIV1001:Mail|});

        public void Two() => WriteLine({|PRIV1001:_mail|});

        public void Three() => WriteLine({|PRIV1001:Last|});

        public void Four() => WriteLine({|PRIV1001:Other|});

        public void Five() => WriteLine({|PRIV1001:Tuple|});

        public void Six() => WriteLine(Number);
        """);

    [Fact]
    public Task What_this_method_stored_beats_what_others_store() => Shop.Members("""
        private string _mail = "";

        public void Take(Customer c) => _mail = c.Email;

        public void Write()
        {
            _mail = "none";
            logger.LogInformation("{Mail}", _mail);
        }
        """);

    [Fact]
    public Task A_getter_gives_out_what_was_stored() => Shop.Types("""
        internal sealed class Holder
        {
            private string _mail = "";

            public string Mail => _mail;

            public int Length => _mail.Length;

            public void Take(Customer c) => _mail = c.Email;
        }

        [ProcessesFor(Purpose.CustomerService)]
        internal sealed class Service(ILogger logger, Holder holder)
        {
            public void Write()
            {
                logger.LogInformation("{Mail}", {|PRIV1001:holder.Mail|});
                logger.LogInformation("{Length}", holder.Length);
            }
        }
        """);

    [Fact]
    public Task Lazy_initialisation_is_a_store() => Shop.Members("""
        private string? _mail;
        private string? _number;

        public void Write(Customer c)
        {
            logger.LogInformation("{Mail}", {|PRIV1001:Mail(c)|});
            logger.LogInformation("{Number}", Number(c));
        }

        private string Mail(Customer c) => _mail ??= c.Email;

        private string Number(Customer c) => _number ??= c.Id.ToString();
        """);

    [Fact]
    public Task The_parameter_of_a_primary_constructor_is_a_private_member() => Shop.Types("""
        [ProcessesFor(Purpose.CustomerService)]
        internal sealed class Service(ILogger logger, Customer c, string kind)
        {
            public void Write()
            {
                logger.LogInformation("{Mail}", {|PRIV1001:c.Email|});
                logger.LogInformation("{Id}", c.Id);
                logger.LogInformation("{Kind}", kind);
            }
        }
        """);

    [Fact]
    public Task An_out_argument_may_be_said_not_to_be_null() => Shop.Members("""
        private readonly Dictionary<int, string> _mails = [];
        private string? _last, _number;

        public void Learn(Customer c)
        {
            _mails[c.Id] = c.Email;
            Get(c, out _last!, out _number!);
        }

        public bool TryGet(int id, out string mail) => _mails.TryGetValue(id, out mail!);

        public void Write(int id)
        {
            logger.LogInformation("{Last}", {|PRIV1001:_last|});
            logger.LogInformation("{Number}", _number);
            if (TryGet(id, out var mail))
            {
                logger.LogInformation("{Mail}", {|PRIV1001:mail|});
            }
        }

        private static void Get(Customer c, out string mail, out string number) => (mail, number) = (c.Name, c.Id.ToString());
        """);

    [Fact]
    public Task What_a_constructor_hands_to_another_one_is_kept_there() => Shop.Types("""
        public sealed class Card
        {
            private readonly string mail;
            private readonly int id;

            public Card(string mail, int id) => (this.mail, this.id) = (mail, id);

            public Card(Customer customer)
                : this(customer.Email, customer.Id)
            {
            }

            public string Mail => mail;

            public int Id => id;
        }

        public sealed class Short(string name)
        {
            public Short(Customer customer)
                : this(customer.Name)
            {
            }

            public string Name => name;

            public int Length => name.Length;
        }

        public class Text(string text)
        {
            public override string ToString() => text;
        }

        public sealed class Phone(Customer customer) : Text(customer.Phone);

        public sealed class Number(Customer customer) : Text(customer.Id.ToString());

        public sealed record Printed(int Id, string Street)
        {
            public Printed(Customer customer)
                : this(customer.Id, customer.Street)
            {
            }
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger)
        {
            public void Explicit(Customer c) => logger.LogInformation("{Id} {Mail}", new Card(c).Id, {|PRIV1001:new Card(c).Mail|});

            public void Elsewhere(Card card) => logger.LogInformation("{Id} {Mail}", card.Id, {|PRIV1001:card.Mail|});

            public void Header(Customer c) => logger.LogInformation("{Length} {Name}", new Short(c).Length, {|PRIV1001:new Short(c).Name|});

            public void Base(Customer c) => logger.LogInformation("{Id} {Phone}", new Number(c), {|PRIV1001:new Phone(c)|});

            public void Record(Customer c) => logger.LogInformation("{Printed}", {|PRIV1001:new Printed(c)|});
        }
        """);
}
