namespace PrivacyAnnotations.Analyzers.Tests.Flow.Values;

public sealed class AssignmentTests
{
    [Fact]
    public Task The_last_assignment_counts() => HelpDesk.Statements("""
        var text = c.Email;
        WriteLine({|PRIV1001:text|});
        text = "hidden";
        WriteLine(text);
        """);

    [Fact]
    public Task A_clean_variable_becomes_personal_data_when_it_gets_some() => HelpDesk.Statements("""
        var text = "hidden";
        WriteLine(text);
        text = c.Email;
        WriteLine({|PRIV1001:text|});
        """);

    [Fact]
    public Task An_assignment_is_a_value_too() => HelpDesk.Statements("""
        string first, second;
        first = second = c.Email;
        WriteLine({|PRIV1001:first|});
        WriteLine({|PRIV1001:second = c.Phone ?? ""|});
        WriteLine(second = "hidden");
        """);

    [Fact]
    public Task Adding_to_a_text_keeps_both_parts() => HelpDesk.Statements("""
        var text = "mail: ";
        text += c.Email;
        WriteLine({|PRIV1001:text|});
        var other = "id: ";
        other += c.Id;
        WriteLine(other);
        """);

    [Fact]
    public Task Arithmetic_keeps_what_the_numbers_are() => HelpDesk.Statements("""
        var years = c.Age;
        years -= 18;
        years++;
        WriteLine({|PRIV1001:years|});
        WriteLine({|PRIV1001:-d.Age|});
        WriteLine({|PRIV1001:e.Age % 10|});
        var number = c.Id;
        number -= 18;
        number++;
        WriteLine(number);
        """);

    [Fact]
    public Task Comparisons_say_nothing_that_is_personal() => HelpDesk.Statements("""
        var adult = c.Age >= 18;
        WriteLine(adult);
        WriteLine(c.Email == "a@b.example");
        WriteLine(c.Email is null);
        WriteLine(!string.IsNullOrEmpty(c.Email));
        WriteLine(c.Email.Length);
        WriteLine(c.Email.StartsWith('a') ? "starts with a" : "starts with another letter");
        """);

    [Fact]
    public Task Null_coalescing_assignment_may_leave_what_was_there() => HelpDesk.Statements("""
        string? text = flag ? null : "hidden";
        text ??= c.Email;
        WriteLine({|PRIV1001:text|});
        string? kept = c.Phone;
        kept ??= "none";
        WriteLine({|PRIV1001:kept|});
        string? other = flag ? null : "hidden";
        other ??= "none";
        WriteLine(other);
        """);

    [Fact]
    public Task Coalescing_and_conditional_values_hold_either_side() => HelpDesk.Statements("""
        WriteLine({|PRIV1001:c.Phone ?? "none"|});
        WriteLine({|PRIV1001:flag ? c.Email : "none"|});
        WriteLine({|PRIV1001:flag ? "none" : d.Email|});
        WriteLine(flag ? "some" : "none");
        WriteLine(c.Phone is null ? "none" : "some");
        """);

    [Fact]
    public Task A_null_conditional_read_is_a_read() => HelpDesk.Statements("""
        Customer? found = flag ? c : null;
        WriteLine({|PRIV1001:found?.Email|});
        Customer? other = flag ? d : null;
        WriteLine({|PRIV1001:other?.Email.Trim()|});
        WriteLine(found?.Id);
        WriteLine(found?.Email.Length);
        """);

    [Fact]
    public Task Discards_forget() => HelpDesk.Statements("""
        _ = c.Email;
        WriteLine("done");
        """);

    [Fact]
    public Task Constants_are_clean() => HelpDesk.Statements("""
        const string Field = nameof(Customer.Email);
        WriteLine(Field);
        WriteLine(nameof(c.Email));
        WriteLine(typeof(Customer));
        WriteLine(c.GetType());
        """);
}
