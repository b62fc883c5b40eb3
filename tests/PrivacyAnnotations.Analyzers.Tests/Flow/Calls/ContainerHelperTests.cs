namespace PrivacyAnnotations.Analyzers.Tests.Flow.Calls;

/// <summary>Helpers that empty or fill the builder or collection that they are handed.</summary>
public sealed class ContainerHelperTests
{
    [Fact]
    public Task A_helper_empties_a_builder() => HelpDesk.Members("""
        public void Run(Customer c, bool flag)
        {
            var emptied = new System.Text.StringBuilder();
            emptied.Append(c.Email);
            Reset(emptied);
            WriteLine(emptied.Append(c.Note).ToString());
            var other = new System.Text.StringBuilder();
            other.Append(c.Email);
            ResetIf(other, flag);
            WriteLine({|PRIV1001:other.ToString()|});
        }

        private static void Reset(System.Text.StringBuilder builder) => builder.Clear();

        private static void ResetIf(System.Text.StringBuilder builder, bool flag)
        {
            if (flag)
            {
                builder.Clear();
            }
        }
        """);

    [Fact]
    public Task A_helper_empties_a_collection_and_fills_it_again() => HelpDesk.Members("""
        public void Run(Customer c)
        {
            var mails = new List<string> { c.Email };
            Replace(mails, c.Note);
            WriteLine(mails[0]);
            Replace(mails, c.Email);
            WriteLine({|PRIV1001:mails[0]|});
        }

        public void Run(Row r)
        {
            var mails = new Dictionary<int, string> { [r.Id] = r.Email };
            Forget(mails);
            mails[r.Id] = r.Note;
            WriteLine(mails[r.Id]);
            mails[r.Id] = r.Email;
            WriteLine({|PRIV1001:mails[r.Id]|});
        }

        private static void Replace(List<string> list, string text)
        {
            list.Clear();
            list.Add(text);
        }

        private static void Forget(Dictionary<int, string> map) => map.Clear();
        """);

    [Fact]
    public Task What_a_helper_adds_is_beside_what_was_there() => HelpDesk.Members("""
        public void Run(Customer c, Ticket ticket)
        {
            var builder = new System.Text.StringBuilder();
            builder.Append(c.Email);
            Add(builder, ticket.Number);
            WriteLine({|PRIV1001:builder.ToString()|});
            var other = new System.Text.StringBuilder();
            other.Append(c.Note);
            Add(other, ticket.Number);
            WriteLine(other.ToString());
        }

        private static void Add(System.Text.StringBuilder builder, string text) => builder.Append(text);
        """, "public sealed class Ticket { [PersonalData(Category.Contact, Purpose.Diagnostics)] public string Number = \"\"; }");

    [Fact]
    public Task What_a_member_keeps_others_may_have_read_before_it_was_emptied() => HelpDesk.Members("""
        private readonly System.Text.StringBuilder _text = new();
        private readonly System.Text.StringBuilder _notes = new();

        public void Run(Customer c)
        {
            _text.Append(c.Email);
            Reset(_text);
            _notes.Append(c.Note);
            Reset(_notes);
        }

        public void Show()
        {
            WriteLine({|PRIV1001:_text.ToString()|});
            WriteLine(_notes.ToString());
        }

        private static void Reset(System.Text.StringBuilder builder) => builder.Clear();
        """);

    [Fact]
    public Task A_builder_without_length_is_empty() => HelpDesk.Statements("""
        var builder = new System.Text.StringBuilder(c.Email);
        builder.Length = 0;
        WriteLine(builder.Append(c.Note));
        builder.Append(d.Email).Length = 10;
        WriteLine({|PRIV1001:builder|});
        """);
}
