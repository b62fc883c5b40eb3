#if !OLDEST_ROSLYN // Which speaks C# 13.
namespace PrivacyAnnotations.Analyzers.Tests.Flow.Objects;

public sealed class CSharp14Tests
{
    [Fact]
    public Task A_null_conditional_assignment_is_an_assignment() => HelpDesk.Statements("""
        var target = flag ? new Draft() : null;
        target?.Text = c.Email;
        target?.Number = c.Id;
        WriteLine({|PRIV1001:target?.Text|});
        WriteLine(target?.Number);
        """, "public sealed class Draft { public string Text = \"\"; public int Number; }");

    [Fact]
    public Task The_field_keyword_is_the_property_behind_the_accessors() => HelpDesk.Members("""
        void Run(Customer c)
        {
            var draft = new Draft { Text = c.Email, Note = c.Note };
            WriteLine({|PRIV1001:draft.Text|});
            WriteLine(draft.Note);
            var other = new Draft { Hidden = c.Email };
            WriteLine(other.Hidden);
        }
        """, """
        public sealed class Draft
        {
            public string Text { get => field ?? ""; set => field = value.Trim(); }

            public string Note { get; set => field = value.Trim(); } = "";

            public string Hidden { get; set => field = value.Length > 3 ? "long" : "short"; } = "";
        }
        """);

    [Fact]
    public Task The_field_of_an_annotated_property_holds_what_that_says() => Shop.Types("""
        [ProcessesFor(Purpose.CustomerService)]
        public sealed class View
        {
            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Mail
            {
                get;
                set { Console.WriteLine({|PRIV1001:field|}); field = value; }
            } = "";

            public string Title
            {
                get;
                set { Console.WriteLine(field); field = value; }
            } = "";
        }
        """);

    [Fact]
    public Task What_a_setter_puts_into_field_is_shown_and_overwritten() => HelpDesk.Statements("""
        var draft = new Draft { Text = c.Email, Note = d.Email };
        WriteLine({|PRIV1001:JsonSerializer.Serialize(draft)|});
        var other = new Draft { Text = e.Email, Note = f.Email };
        other.Text = "none";
        other.Note = e.Note;
        WriteLine(other.Text);
        WriteLine(other.Note);
        WriteLine(JsonSerializer.Serialize(other));
        """, """
        public sealed class Draft
        {
            public string Text { get => field ?? ""; set => field = value.Trim(); }

            public string Note { get; set => field = value.Trim(); } = "";
        }
        """);

    [Fact]
    public Task Extension_members_see_their_receiver() => HelpDesk.Statements("""
        WriteLine({|PRIV1001:c.Address|});
        WriteLine(c.Number);
        WriteLine({|PRIV1001:d.Greeting("hello")|});
        WriteLine(c.Size());
        WriteLine({|PRIV1001:e.Email.Quoted|});
        WriteLine(c.Note.Quoted);
        """, """
        public static class CustomerExtensions
        {
            extension(Customer customer)
            {
                public string Address => "<" + customer.Email + ">";

                public int Number => customer.Id;

                public string Greeting(string hello) => hello + customer.Email;

                public int Size() => customer.Email.Length;
            }

            extension(string text)
            {
                public string Quoted => "'" + text + "'";
            }
        }
        """);

    [Fact]
    public Task A_private_property_that_says_field_is_a_private_store() => HelpDesk.Members("""
        private string Text { get => field ?? ""; set => field = value.Trim(); }

        private string Kept { get => field ??= "none"; set; } = "";

        private string Written { get; set => field = value.Trim(); } = "";

        private string Measured { get; set => field = value.Length.ToString(); } = "";

        public void Store(Customer c) => (Text, Kept, Written, Measured) = (c.Email, c.Email, c.Email, c.Email);

        public void One() => WriteLine({|PRIV1001:Text|});

        public void Two() => WriteLine({|PRIV1001:Kept|});

        public void Three() => WriteLine({|PRIV1001:Written|});

        public void Four() => WriteLine(Measured);
        """);

    [Fact]
    public Task Static_extensions_have_a_receiver_without_a_name() => HelpDesk.Statements("""
        WriteLine({|PRIV1001:Customer.Describe(c)|});
        WriteLine(Customer.Kind);
        """, """
        public static class StaticExtensions
        {
            extension(Customer)
            {
                public static string Kind => "customer";

                public static string Describe(Customer c) => "<" + c.Email + ">";
            }
        }
        """);

    [Fact]
    public Task An_operator_that_changes_its_target_stores() => HelpDesk.Statements("""
        var collected = new Collected();
        collected += c.Email;
        WriteLine({|PRIV1001:collected.Text|});
        var notes = new Collected();
        notes += c.Note;
        WriteLine(notes.Text);
        """, """
        public sealed class Collected
        {
            public string Text { get; private set; } = "";

            public void operator +=(string text) => Text += text;
        }
        """);

    [Fact]
    public Task An_extension_sees_the_members_of_its_receiver() => HelpDesk.Statements("""
        var draft = new Draft { Text = c.Email };
        WriteLine(draft.ReadNote());
        WriteLine({|PRIV1001:draft.ReadText()|});
        var filled = new Draft();
        filled.Fill(d.Email);
        WriteLine(filled.Note);
        WriteLine({|PRIV1001:filled.Text|});
        """, """
        public sealed class Draft { public string Text = ""; public string Note = ""; }

        public static class Drafts
        {
            extension(Draft draft)
            {
                public string ReadText() => draft.Text;

                public string ReadNote() => draft.Note;

                public void Fill(string text) => draft.Text = text;
            }
        }
        """);
}
#endif
