namespace PrivacyAnnotations.Analyzers.Tests.Flow.Objects;

public sealed class MemberTests
{
    [Fact]
    public Task A_private_field_carries_data_to_another_method() => HelpDesk.Members("""
        private string _mail = "";
        private string _note = "";

        void Keep(Customer c) => (_mail, _note) = (c.Email, c.Note);

        void Show()
        {
            WriteLine({|PRIV1001:_mail|});
            WriteLine(_note);
        }
        """);

    [Fact]
    public Task A_private_field_is_overwritten_within_a_method() => HelpDesk.Members("""
        private string _mail = "";

        void Run(Customer c)
        {
            _mail = c.Email;
            _mail = "";
            WriteLine(_mail);
            this._mail = c.Email;
            WriteLine({|PRIV1001:this._mail|});
        }
        """);

    [Fact]
    public Task A_private_property_carries_data_to_another_method() => HelpDesk.Members("""
        private string Mail { get; set; } = "";
        private int Number { get; set; }

        void Keep(Customer c)
        {
            Mail = c.Email;
            Number = c.Id;
        }

        void Show()
        {
            WriteLine({|PRIV1001:Mail|});
            WriteLine(Number);
        }
        """);

    [Fact]
    public Task Static_members_carry_data() => HelpDesk.Members("""
        private static string s_mail = "";
        private static readonly List<string> s_mails = [];
        private static string s_note = "";

        static void Keep(Customer c)
        {
            s_mail = c.Email;
            s_mails.Add(c.Email);
            s_note = c.Note;
        }

        static void Show()
        {
            WriteLine({|PRIV1001:s_mail|});
            WriteLine(s_note);
        }

        static void ShowAll()
        {
            foreach (var mail in s_mails)
            {
                WriteLine({|PRIV1001:mail|});
            }
        }
        """);

    [Fact]
    public Task Lazy_initialisation_stores() => HelpDesk.Members("""
        private string? _mail;
        private string? _note;

        string Mail(Customer c) => _mail ??= c.Email;

        string Note(Customer c) => _note ??= c.Note;

        void Show(Customer c)
        {
            WriteLine({|PRIV1001:Mail(c)|});
            WriteLine(Note(c));
        }

        void ShowAgain()
        {
            WriteLine({|PRIV1001:_mail|});
            WriteLine(_note);
        }
        """);

    [Fact]
    public Task A_lazy_value_is_the_value() => HelpDesk.Statements("""
        var mail = new Lazy<string>(() => c.Email);
        WriteLine({|PRIV1001:mail.Value|});
        var note = new Lazy<string>(() => c.Note);
        WriteLine(note.Value);
        """);

    [Fact]
    public Task A_captured_constructor_parameter_is_a_member() => HelpDesk.Code("""
        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Letter(Customer customer, string note)
        {
            public void Print()
            {
                WriteLine({|PRIV1001:customer.Email|});
                WriteLine(customer.Id);
                WriteLine(note);
            }
        }
        """);

    [Fact]
    public Task A_captured_parameter_carries_what_the_constructor_got() => HelpDesk.Members("""
        void Run(Customer c)
        {
            var personal = new Letter(c.Email, c.Note);
            WriteLine({|PRIV1001:personal.Text()|});
            WriteLine(personal.Note());
        }
        """, """
        public sealed class Letter(string mail, string note)
        {
            public string Text() => "to " + mail;

            public string Note() => note;
        }
        """);

    [Fact]
    public Task An_initializer_keeps_a_constructor_parameter() => HelpDesk.Members("""
        void Run(Customer c)
        {
            var letter = new Letter(c.Email, c.Note);
            WriteLine({|PRIV1001:letter.Mail|});
            WriteLine(letter.Note);
        }
        """, """
        public sealed class Letter(string mail, string note)
        {
            public string Mail { get; } = mail;

            public string Note { get; } = note;
        }
        """);

    [Fact]
    public Task A_property_with_a_body_says_what_it_gives() => HelpDesk.Statements("""
        var view = new View(c);
        WriteLine({|PRIV1001:view.Title|});
        WriteLine(view.Number);
        WriteLine(view.HasMail);
        """, """
        public sealed class View
        {
            private readonly Customer _customer;

            public View(Customer customer) => _customer = customer;

            public string Title => $"{_customer.Email}";

            public string Number { get { return $"{_customer.Id}"; } }

            public bool HasMail => _customer.Email != "";
        }
        """);
}
