namespace PrivacyAnnotations.Analyzers.Tests.Flow.Values;

public sealed class TextTests
{
    [Fact]
    public Task Interpolation_shows_its_holes() => HelpDesk.Statements("""
        WriteLine({|PRIV1001:$"mail: {c.Email,-20}"|});
        WriteLine({|PRIV1001:$"age: {d.Age:D3}"|});
        WriteLine($"id: {c.Id,5:D3} {c.Email.Length}");
        WriteLine({|PRIV1001:$@"mail: {e.Email}"|});
        """);

    [Fact]
    public Task Interpolated_text_of_an_object_is_what_it_prints() => HelpDesk.Statements("""
        WriteLine($"{c}");
        WriteLine({|PRIV1001:$"{r}"|});
        WriteLine($"{new List<Row> { s }}");
        WriteLine($"{s.Note}");
        """);

    [Fact]
    public Task Text_operations_keep_the_data() => HelpDesk.Statements("""
        WriteLine({|PRIV1001:c.Email.ToUpperInvariant().Trim().Replace("a", "b")|});
        WriteLine({|PRIV1001:d.Email.Substring(3)|});
        WriteLine({|PRIV1001:e.Email.Split('@')[0]|});
        WriteLine({|PRIV1001:f.Email[3..]|});
        WriteLine({|PRIV1001:r.Email[0]|});
        WriteLine({|PRIV1001:string.Join(", ", s.Id, s.Email)|});
        WriteLine(string.Join(", ", s.Id, s.Note));
        WriteLine(c.Note.Substring(3));
        """);

    [Fact]
    public Task Formatting_keeps_the_data() => HelpDesk.Statements("""
        WriteLine({|PRIV1001:string.Format("{0} {1}", c.Id, c.Email)|});
        WriteLine({|PRIV1001:string.Concat("mail: ", d.Email)|});
        WriteLine({|PRIV1001:e.Age.ToString("D")|});
        WriteLine({|PRIV1001:Convert.ToString(f.Age)|});
        WriteLine(string.Format("{0} {1}", c.Id, c.Note));
        WriteLine(c.Id.ToString());
        """);

    [Fact]
    public Task A_builder_holds_what_was_appended() => HelpDesk.Statements("""
        var builder = new System.Text.StringBuilder();
        builder.Append("id: ").Append(c.Id);
        WriteLine(builder.ToString());
        builder.Append(", mail: ").Append(c.Email).AppendLine();
        WriteLine({|PRIV1001:builder.ToString()|});
        WriteLine(builder.Length);
        """);

    [Fact]
    public Task A_chain_of_appends_is_one_builder() => HelpDesk.Statements("""
        WriteLine({|PRIV1001:new System.Text.StringBuilder().Append("mail: ").Append(c.Email).Append('.').ToString()|});
        WriteLine({|PRIV1001:new System.Text.StringBuilder(d.Email)|});
        var lines = new System.Text.StringBuilder();
        lines.AppendFormat("{0}", e.Email).AppendLine("end");
        WriteLine({|PRIV1001:lines|});
        var others = new System.Text.StringBuilder();
        others.AppendFormat("{0}", c.Id).AppendLine("end");
        WriteLine(others);
        """);

    [Fact]
    public Task A_builder_takes_an_interpolated_text() => HelpDesk.Statements("""
        var builder = new System.Text.StringBuilder();
        builder.Append($"mail: {c.Email}");
        WriteLine({|PRIV1001:builder.ToString()|});
        var other = new System.Text.StringBuilder();
        other.AppendLine($"id: {c.Id}");
        WriteLine(other.ToString());
        """);

    [Fact]
    public Task A_text_created_from_state_holds_the_state() => HelpDesk.Statements("""
        var made = string.Create(c.Email.Length, c.Email, static (span, mail) => mail.CopyTo(span));
        WriteLine({|PRIV1001:made|});
        var formatted = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{d.Email}");
        WriteLine({|PRIV1001:formatted|});
        var number = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{c.Id}");
        WriteLine(number);
        """);

    [Fact]
    public Task A_handler_of_ones_own_holds_what_was_appended() => HelpDesk.Members("""
        void Run(Customer c)
        {
            WriteLine({|PRIV1001:Render($"mail: {c.Email}")|});
            WriteLine(Render($"id: {c.Id}"));
        }

        static string Render(Handler handler) => handler.ToString();
        """, """
        [System.Runtime.CompilerServices.InterpolatedStringHandler]
        public readonly ref struct Handler(int literalLength, int formattedCount)
        {
            private readonly System.Text.StringBuilder _text = new(literalLength + formattedCount);

            public void AppendLiteral(string text) => _text.Append(text);

            public void AppendFormatted<T>(T value) => _text.Append(value);

            public override string ToString() => _text.ToString();
        }
        """);

    [Fact]
    public Task A_handler_that_drops_its_holes_shows_nothing() => HelpDesk.Members("""
        void Run(Customer c) => WriteLine(Render($"mail: {c.Email}"));

        static string Render(Handler handler) => handler.Text;
        """, """
        [System.Runtime.CompilerServices.InterpolatedStringHandler]
        public ref struct Handler(int literalLength, int formattedCount)
        {
            public string Text = literalLength + formattedCount > 0 ? "some" : "none";

            public void AppendLiteral(string text) => Text += text;

            public void AppendFormatted<T>(T value) => Text += "*";
        }
        """);

    [Fact]
    public Task Encodings_are_the_same_data() => HelpDesk.Statements("""
        WriteLine({|PRIV1001:Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(c.Email))|});
        WriteLine({|PRIV1001:Uri.EscapeDataString(d.Email)|});
        WriteLine({|PRIV1001:Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(e.Email))|});
        WriteLine({|PRIV1001:System.Text.Encoding.UTF8.GetString(System.Text.Encoding.Unicode.GetBytes(f.Email))|});
        WriteLine(Convert.ToBase64String("literal"u8));
        WriteLine(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(c.Note)));
        """);

    [Fact]
    public Task Spans_are_windows_on_the_data() => HelpDesk.Statements("""
        ReadOnlySpan<char> window = c.Email.AsSpan(1, 3);
        WriteLine({|PRIV1001:window.ToString()|});
        ReadOnlySpan<char> whole = d.Email;
        WriteLine({|PRIV1001:whole[1..].ToString()|});
        Span<char> copy = new char[100];
        e.Email.CopyTo(copy);
        WriteLine({|PRIV1001:new string(copy)|});
        ReadOnlyMemory<char> memory = f.Email.AsMemory();
        WriteLine({|PRIV1001:memory.Span.ToString()|});
        Span<char> other = stackalloc char[100];
        c.Note.CopyTo(other);
        WriteLine(new string(other));
        WriteLine(window.Length);
        """);

    [Fact]
    public Task A_builder_that_was_cleared_holds_nothing_of_its_beginning() => HelpDesk.Statements("""
        var builder = new System.Text.StringBuilder(c.Email);
        builder.Clear();
        WriteLine(builder.Append(c.Note));
        builder.Append(c.Email);
        WriteLine({|PRIV1001:builder|});
        """);

    [Fact]
    public Task A_format_is_not_what_it_formats() => HelpDesk.Statements("""
        FormattableString text = $"mail: {c.Email}";
        WriteLine(text.Format);
        WriteLine({|PRIV1001:text.ToString(null)|});
        """);

    [Fact]
    public Task A_text_is_written_into_bytes() => HelpDesk.Statements("""
        var bytes = new byte[64];
        System.Text.Unicode.Utf8.TryWrite(bytes, $"mail: {c.Email}", out var count);
        WriteLine(count);
        WriteLine({|PRIV1001:System.Text.Encoding.UTF8.GetString(bytes)|});
        var others = new byte[64];
        System.Text.Unicode.Utf8.TryWrite(others, $"id: {c.Id}", out _);
        WriteLine(System.Text.Encoding.UTF8.GetString(others));
        """);
}
