namespace PrivacyAnnotations.Analyzers.Tests.Flow.Values;

public sealed class DeconstructionTests
{
    private const string Pair = """
        public sealed class Pair(string left, string right)
        {
            private readonly string _left = left;
            private readonly string _right = right;

            public void Deconstruct(out string first, out string second)
            {
                first = _left;
                second = _right;
            }
        }

        public static class Deconstructions
        {
            public static void Deconstruct(this Customer customer, out int id, out string mail) => (id, mail) = (customer.Id, customer.Email);
        }
        """;

    [Fact]
    public Task Tuple_elements_are_told_apart() => HelpDesk.Statements("""
        var pair = (c.Id, c.Email);
        WriteLine(pair.Id);
        WriteLine({|PRIV1001:pair.Email|});
        var second = (c.Id, d.Email);
        WriteLine({|PRIV1001:second.Item2|});
        var third = (c.Id, e.Email);
        WriteLine({|PRIV1001:third|});
        var clean = (c.Id, c.Note);
        WriteLine(clean);
        """);

    [Fact]
    public Task Named_tuple_elements_are_told_apart() => HelpDesk.Members("""
        void Run(Customer c, Customer d)
        {
            var parts = Split(c);
            WriteLine({|PRIV1001:parts.Mail|});
            WriteLine(parts.Number);
            (string first, int second) = Split(d);
            WriteLine({|PRIV1001:first|});
            WriteLine(second);
        }

        static (string Mail, int Number) Split(Customer c) => (c.Email, c.Id);
        """);

    [Fact]
    public Task Deconstruction_takes_a_tuple_apart() => HelpDesk.Statements("""
        var (id, mail) = (c.Id, c.Email);
        WriteLine(id);
        WriteLine({|PRIV1001:mail|});
        var (x, (y, z)) = (c.Note, (d.Email, c.Id));
        WriteLine(x);
        WriteLine({|PRIV1001:y|});
        WriteLine(z);
        (_, var rest) = (c.Email, c.Note);
        WriteLine(rest);
        """);

    [Fact]
    public Task A_tuple_element_is_overwritten() => HelpDesk.Statements("""
        var pair = (Number: c.Id, Text: c.Email);
        pair.Text = "";
        WriteLine(pair.Text);
        WriteLine(pair);
        pair.Text = d.Email;
        WriteLine({|PRIV1001:pair.Text|});
        """);

    [Fact]
    public Task A_copied_tuple_is_another_one() => HelpDesk.Statements("""
        var first = (Number: c.Id, Text: "");
        var second = first;
        second.Text = c.Email;
        WriteLine(first.Text);
        WriteLine({|PRIV1001:second.Text|});
        """);

    [Fact]
    public Task Deconstruction_takes_a_record_apart() => HelpDesk.Statements("""
        var (id, mail) = r;
        WriteLine(id);
        WriteLine({|PRIV1001:mail|});
        """);

    [Fact]
    public Task A_Deconstruct_method_says_what_comes_out() => HelpDesk.Statements("""
        var (first, second) = new Pair(c.Email, c.Note);
        WriteLine({|PRIV1001:first|});
        WriteLine(second);
        """, Pair);

    [Fact]
    public Task An_extension_Deconstruct_says_what_comes_out() => HelpDesk.Statements("""
        var (id, mail) = c;
        WriteLine(id);
        WriteLine({|PRIV1001:mail|});
        if (d is (> 3, var other) and var (number, _))
        {
            WriteLine({|PRIV1001:other|});
            WriteLine(number);
        }
        """, Pair);

    [Fact]
    public Task A_loop_takes_its_elements_apart() => HelpDesk.Statements("""
        foreach (var (id, mail) in new List<Row> { r })
        {
            WriteLine(id);
            WriteLine({|PRIV1001:mail|});
        }

        foreach (var (key, value) in new Dictionary<int, string> { [c.Id] = d.Email })
        {
            WriteLine(key);
            WriteLine({|PRIV1001:value|});
        }

        foreach (var (number, text) in new[] { (c.Id, c.Note) })
        {
            WriteLine(number);
            WriteLine(text);
        }
        """);

    [Fact]
    public Task Deconstruction_into_members_stores_in_them() => HelpDesk.Statements("""
        var draft = new Draft();
        (draft.Number, draft.Text) = (c.Id, c.Email);
        WriteLine(draft.Number);
        WriteLine({|PRIV1001:draft.Text|});
        """, "public sealed class Draft { public string Text = \"\"; public int Number; }");

    [Fact]
    public Task A_converted_tuple_keeps_its_elements_apart() => HelpDesk.Statements("""
        (long Number, object Text) pair = (c.Id, c.Email);
        WriteLine(pair.Number);
        WriteLine({|PRIV1001:pair.Text|});
        (object, object) other = (c.Id, d.Email);
        WriteLine(other.Item1);
        WriteLine({|PRIV1001:other.Item2|});
        """);

    [Fact]
    public Task A_tuple_may_be_made_by_a_call() => HelpDesk.Statements("""
        var made = Tuple.Create(c.Email, c.Note);
        WriteLine(made.Item2);
        WriteLine({|PRIV1001:made.Item1|});
        var created = new Tuple<string, string>(d.Note, d.Email);
        var (note, mail) = created;
        WriteLine(note);
        WriteLine({|PRIV1001:mail|});
        WriteLine({|PRIV1001:Tuple.Create(1, e.Email)|});
        WriteLine(Tuple.Create(1, e.Note));
        var value = ValueTuple.Create(f.Email, f.Note);
        WriteLine(value.Item2);
        WriteLine({|PRIV1001:value.Item1|});
        """);

    [Fact]
    public Task A_tuple_that_may_be_missing_has_elements() => HelpDesk.Statements("""
        (int Id, string Mail)? found = (c.Id, c.Email);
        WriteLine(found.Value.Id);
        WriteLine({|PRIV1001:found.Value.Mail|});
        """);
}
