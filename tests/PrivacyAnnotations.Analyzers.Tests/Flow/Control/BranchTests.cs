namespace PrivacyAnnotations.Analyzers.Tests.Flow.Control;

public sealed class BranchTests
{
    [Fact]
    public Task Either_branch_may_have_been_taken() => HelpDesk.Statements("""
        var text = "none";
        if (flag)
        {
            text = c.Email;
        }

        WriteLine({|PRIV1001:text|});
        var cleared = d.Email;
        if (flag)
        {
            cleared = "a";
        }
        else
        {
            cleared = "b";
        }

        WriteLine(cleared);
        """);

    [Fact]
    public Task An_early_return_ends_a_path() => HelpDesk.Statements("""
        var text = "none";
        if (flag)
        {
            text = c.Email;
            return;
        }

        WriteLine(text);
        var other = d.Email;
        if (!flag)
        {
            other = "none";
        }
        else
        {
            throw new InvalidOperationException("stop");
        }

        WriteLine(other);
        """);

    [Fact]
    public Task A_loop_brings_data_back_to_its_start() => HelpDesk.Statements("""
        var last = "none";
        foreach (var number in new[] { 1, 2 })
        {
            WriteLine({|PRIV1001:last|});
            last = c.Email;
            WriteLine(number);
        }

        var clean = "none";
        for (var i = 0; i < 3; i++)
        {
            WriteLine(clean);
            clean = c.Note;
        }
        """);

    [Fact]
    public Task A_chain_of_variables_in_a_loop_is_followed_to_its_end() => HelpDesk.Statements("""
        string first = "", second = "", third = "";
        while (flag)
        {
            third = second;
            second = first;
            first = c.Email;
        }

        WriteLine({|PRIV1001:third|});
        """);

    [Fact]
    public Task What_a_loop_clears_is_clean_after_a_do_loop() => HelpDesk.Statements("""
        var text = c.Email;
        do
        {
            text = "none";
        }
        while (flag);

        WriteLine(text);
        var other = d.Email;
        while (flag)
        {
            other = "none";
            break;
        }

        WriteLine({|PRIV1001:other|});
        """);

    [Fact]
    public Task A_jump_takes_the_state_along() => HelpDesk.Statements("""
        var text = "none";
        if (flag)
        {
            text = c.Email;
            goto end;
        }

        WriteLine(text);
        return;
        end:
        WriteLine({|PRIV1001:text|});
        """);

    [Fact]
    public Task Switch_sections_are_branches() => HelpDesk.Statements("""
        string text;
        switch (c.Id)
        {
            case 1:
                text = c.Email;
                break;
            case 2:
                text = "two";
                WriteLine(text);
                break;
            default:
                text = "many";
                break;
        }

        WriteLine({|PRIV1001:text|});
        """);

    [Fact]
    public Task A_throw_expression_ends_a_path() => HelpDesk.Statements("""
        var mail = c.Phone ?? throw new InvalidOperationException("no phone");
        WriteLine({|PRIV1001:mail|});
        var note = flag ? c.Note : throw new InvalidOperationException({|PRIV1005:$"no note for {d.Email}"|});
        WriteLine(note);
        """);

    [Fact]
    public Task Short_circuits_are_branches() => HelpDesk.Statements("""
        string text = "none";
        if (flag && (text = c.Email) != "")
        {
            WriteLine({|PRIV1001:text|});
        }

        string other = "none";
        if (flag || (other = d.Email) == "")
        {
            return;
        }

        WriteLine({|PRIV1001:other|});
        """);

    [Fact]
    public Task Dead_code_reports_nothing() => HelpDesk.Statements("""
        return;
        #pragma warning disable CS0162
        WriteLine(c.Email);
        """);

    [Fact]
    public Task An_endless_loop_is_left_by_its_jumps_only() => HelpDesk.Statements("""
        var text = c.Email;
        while (true)
        {
            if (flag)
            {
                text = "none";
                break;
            }
        }

        WriteLine(text);
        var other = c.Email;
        while (!flag)
        {
            other = "none";
            break;
        }

        WriteLine({|PRIV1001:other|});
        """);
}
