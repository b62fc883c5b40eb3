namespace PrivacyAnnotations.Analyzers.Tests.Flow.Values;

public sealed class PatternTests
{
    [Fact]
    public Task A_declaration_pattern_names_the_value() => HelpDesk.Statements("""
        object boxed = c.Email;
        if (boxed is string text)
        {
            WriteLine({|PRIV1001:text|});
        }

        object number = c.Id;
        if (number is int id)
        {
            WriteLine(id);
        }
        """);

    [Fact]
    public Task A_property_pattern_names_a_member() => HelpDesk.Statements("""
        if (c is { Email: var mail, Id: var id, Note: { Length: > 3 } note })
        {
            WriteLine({|PRIV1001:mail|});
            WriteLine(id);
            WriteLine(note);
        }

        if (d is { Email.Length: var length })
        {
            WriteLine(length);
        }
        """);

    [Fact]
    public Task An_extended_property_pattern_names_a_member_of_a_member() => HelpDesk.Statements("""
        var order = new Order(c, "book");
        if (order is { Buyer.Email: var mail, Buyer.Id: var id, Item: var item })
        {
            WriteLine({|PRIV1001:mail|});
            WriteLine(id);
            WriteLine(item);
        }
        """, "public sealed record Order(Customer Buyer, string Item);");

    [Fact]
    public Task A_positional_pattern_names_the_parts() => HelpDesk.Statements("""
        if (r is (var id, { Length: > 0 } mail))
        {
            WriteLine(id);
            WriteLine({|PRIV1001:mail|});
        }

        if ((c.Email, c.Note) is (var first, var second))
        {
            WriteLine({|PRIV1001:first|});
            WriteLine(second);
        }
        """);

    [Fact]
    public Task A_list_pattern_names_elements_and_slices() => HelpDesk.Statements("""
        string[] personal = [c.Email, c.Note];
        if (personal is [var first, ..])
        {
            WriteLine({|PRIV1001:first|});
        }

        string[] more = [c.Note, d.Email];
        if (more is [_, .. var rest])
        {
            WriteLine({|PRIV1001:rest[0]|});
        }

        string[] clean = [c.Note];
        if (clean is [var only, .. { Length: 0 } none])
        {
            WriteLine(only);
            WriteLine(none.Length);
        }

        if (e.Email is [var letter, ..])
        {
            WriteLine({|PRIV1001:letter|});
        }
        """);

    [Fact]
    public Task A_switch_expression_gives_what_its_arms_give() => HelpDesk.Statements("""
        WriteLine({|PRIV1001:c.Id switch { 1 => "one", 2 => c.Email, _ => "many" }|});
        WriteLine(c.Email switch { "" => "none", "a@b.example" => "the example", _ => "some" });
        WriteLine({|PRIV1001:d.Email switch { "" => "none", var mail => mail }|});
        WriteLine({|PRIV1001:e switch { { Id: 0 } => "nobody", { Email: var mail } => mail }|});
        WriteLine(c switch { { Id: var id } => id });
        """);

    [Fact]
    public Task A_switch_statement_names_values_too() => HelpDesk.Statements("""
        switch ((object)r)
        {
            case Row { Id: 0 }:
                WriteLine("nobody");
                break;
            case Row(var id, var mail) when id > 3:
                WriteLine(id);
                WriteLine({|PRIV1001:mail|});
                break;
            case string text:
                WriteLine(text.Length);
                break;
        }
        """);

    [Fact]
    public Task Combined_patterns_name_values() => HelpDesk.Statements("""
        if (c.Email is not (null or "") and var mail)
        {
            WriteLine({|PRIV1001:mail|});
        }

        if (c.Id is > 1 and < 10 and var id)
        {
            WriteLine(id);
        }

        if (d.Email is not { Length: > 3 } longer)
        {
            return;
        }

        WriteLine({|PRIV1001:longer|});
        """);

    [Fact]
    public Task A_positional_pattern_alone_reads_the_parts() => HelpDesk.Members("""
        public void Run(Row row)
        {
            if (row is (var id, var mail))
            {
                WriteLine(id);
                WriteLine({|PRIV1001:mail|});
            }
        }

        public void Number(Row row) => WriteLine(row is (var id, _) ? id : 0);

        public string Either(object o) => o switch { Row(_, var mail) => mail, _ => "" };

        public void Show(object o) => WriteLine({|PRIV1001:Either(o)|});
        """);
}
