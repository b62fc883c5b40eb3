namespace PrivacyAnnotations.Analyzers.Tests.Flow.Values;

public sealed class ConversionTests
{
    private const string Types = """
        public readonly struct Mail(string text)
        {
            public string Text { get; } = text;

            public static implicit operator Mail(string text) => new(text);

            public static explicit operator string(Mail mail) => mail.Text;

            public static explicit operator int(Mail mail) => mail.Text.Length;

            public static Mail operator +(Mail left, string right) => new(left.Text + right);

            public static Mail operator -(Mail left, string right) => new(right);

            public static Mail operator !(Mail mail) => new("hidden");
        }
        """;

    [Fact]
    public Task Numeric_conversions_keep_the_number() => HelpDesk.Statements("""
        WriteLine({|PRIV1001:(long)c.Age|});
        WriteLine(checked({|PRIV1001:(byte)d.Age|}));
        WriteLine({|PRIV1001:unchecked((short)e.Age) * 2.5|});
        decimal? amount = f.Age;
        WriteLine({|PRIV1001:amount|});
        WriteLine((long)c.Id);
        WriteLine(checked((byte)c.Id));
        """);

    [Fact]
    public Task Boxing_keeps_the_value() => HelpDesk.Statements("""
        object boxed = c.Age;
        WriteLine({|PRIV1001:boxed|});
        IComparable text = d.Email;
        WriteLine({|PRIV1001:text|});
        WriteLine({|PRIV1001:(string)(object)e.Email|});
        dynamic late = f.Email;
        WriteLine({|PRIV1001:(object)late|});
        object other = c.Id;
        WriteLine((int)other);
        """);

    [Fact]
    public Task A_cast_object_is_the_same_object() => HelpDesk.Statements("""
        object boxed = c;
        WriteLine({|PRIV1001:((Customer)boxed).Email|});
        WriteLine({|PRIV1001:(d as object as Customer)?.Email|});
        WriteLine(((Customer)boxed).Id);
        """);

    [Fact]
    public Task Conversions_of_ones_own_say_what_they_give() => HelpDesk.Statements("""
        Mail mail = c.Email;
        WriteLine({|PRIV1001:(string)mail|});
        WriteLine((int)mail);
        Mail other = c.Note;
        WriteLine((string)other);
        """, Types);

    [Fact]
    public Task Operators_of_ones_own_say_what_they_give() => HelpDesk.Statements("""
        Mail note = c.Note;
        WriteLine({|PRIV1001:(note + c.Email).Text|});
        WriteLine((note + "x").Text);
        Mail mail = d.Email;
        WriteLine((mail - "x").Text);
        WriteLine((!mail).Text);
        note += e.Email;
        WriteLine({|PRIV1001:note.Text|});
        """, Types);

    [Fact]
    public Task Flags_of_a_number_are_the_number() => HelpDesk.Statements("""
        var age = (Ages)c.Age;
        WriteLine({|PRIV1001:age|});
        var other = (Ages)c.Id;
        WriteLine(other);
        """, "public enum Ages { Young, Old }");
}
