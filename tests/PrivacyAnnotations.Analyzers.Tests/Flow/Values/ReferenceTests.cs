namespace PrivacyAnnotations.Analyzers.Tests.Flow.Values;

public sealed class ReferenceTests
{
    [Fact]
    public Task An_out_argument_gets_what_the_method_gives() => HelpDesk.Members("""
        void Run(Customer c)
        {
            Take(c, out var mail, out var id);
            WriteLine({|PRIV1001:mail|});
            WriteLine(id);
        }

        static void Take(Customer c, out string mail, out int id) => (mail, id) = (c.Email, c.Id);
        """);

    [Fact]
    public Task An_out_argument_overwrites() => HelpDesk.Members("""
        void Run(Customer c)
        {
            var text = c.Email;
            Clear(out text);
            WriteLine(text);
        }

        static void Clear(out string text) => text = "";
        """);

    [Fact]
    public Task A_ref_argument_keeps_or_gets() => HelpDesk.Members("""
        void Run(Customer c, Customer d)
        {
            var kept = c.Email;
            Maybe(ref kept, c.Id > 3);
            WriteLine({|PRIV1001:kept|});
            var filled = "";
            Fill(ref filled, d);
            WriteLine({|PRIV1001:filled|});
            var cleared = c.Email;
            Clear(ref cleared);
            WriteLine(cleared);
        }

        static void Maybe(ref string text, bool clear) { if (clear) { text = ""; } }

        static void Fill(ref string text, Customer c) => text = c.Email;

        static void Clear(ref string text) => text = "";
        """);

    [Fact]
    public Task An_in_argument_is_read() => HelpDesk.Members("""
        void Run(Customer c)
        {
            var age = c.Age;
            Print(in {|PRIV1001:age|});
            var id = c.Id;
            Print(in id);
        }

        static void Print(in int number) => WriteLine(number);
        """);

    [Fact]
    public Task Numbers_parsed_from_personal_data_are_personal_data() => HelpDesk.Statements("""
        int.TryParse(c.Phone, out var number);
        WriteLine({|PRIV1001:number|});
        int.TryParse(c.Note, out var other);
        WriteLine(other);
        """);

    [Fact]
    public Task A_ref_local_writes_to_its_variable() => HelpDesk.Statements("""
        var text = "";
        ref var alias = ref text;
        alias = c.Email;
        WriteLine({|PRIV1001:text|});
        alias = "";
        WriteLine(text);
        """);

    [Fact]
    public Task A_ref_local_to_a_member_writes_to_the_object() => HelpDesk.Statements("""
        var draft = new Draft();
        ref var alias = ref draft.Text;
        alias = c.Email;
        WriteLine({|PRIV1001:draft.Text|});
        WriteLine(draft.Number);
        """, "public sealed class Draft { public string Text = \"\"; public int Number; }");

    [Fact]
    public Task A_ref_local_to_an_element_writes_to_the_array() => HelpDesk.Statements("""
        var texts = new string[2];
        ref var slot = ref texts[0];
        slot = c.Email;
        WriteLine({|PRIV1001:texts[0]|});
        var others = new string[2];
        ref var other = ref others[0];
        other = c.Note;
        WriteLine(others[0]);
        """);

    [Fact]
    public Task A_conditional_reference_writes_to_either() => HelpDesk.Statements("""
        string left = "", right = "";
        ref var either = ref flag ? ref left : ref right;
        either = c.Email;
        if (flag)
        {
            WriteLine({|PRIV1001:left|});
        }
        else
        {
            WriteLine({|PRIV1001:right|});
        }
        """);

    [Fact]
    public Task A_reassigned_reference_leaves_the_first_variable_alone() => HelpDesk.Statements("""
        string left = "", right = "";
        ref var alias = ref left;
        alias = "x";
        alias = ref right;
        alias = c.Email;
        WriteLine(left);
        WriteLine({|PRIV1001:right|});
        """);

    [Fact]
    public Task A_returned_reference_leads_to_the_array() => HelpDesk.Members("""
        void Run(Customer c)
        {
            var texts = new string[2];
            First(texts) = c.Email;
            WriteLine({|PRIV1001:texts[1]|});
            var others = new string[2];
            First(others) = c.Note;
            WriteLine(others[1]);
        }

        static ref string First(string[] texts) => ref texts[0];
        """);

    [Fact]
    public Task A_swap_swaps() => HelpDesk.Statements("""
        var left = c.Email;
        var right = "clean";
        (left, right) = (right, left);
        WriteLine(left);
        WriteLine({|PRIV1001:right|});
        """);

    [Fact]
    public Task A_returned_reference_leads_to_the_variable_of_either_branch() => HelpDesk.Members("""
        static ref string Pick(ref string a, ref string b, bool first)
        {
            if (first)
            {
                return ref a;
            }

            return ref b;
        }

        public void Run(Customer c, Customer d, bool flag)
        {
            string one = "", two = "", three = "";
            Pick(ref one, ref two, flag) = c.Email;
            WriteLine(three);
            WriteLine({|PRIV1001:two|});
            ref var picked = ref Pick(ref three, ref three, flag);
            picked = d.Email;
            WriteLine({|PRIV1001:three|});
        }
        """);
}
