namespace PrivacyAnnotations.Analyzers.Tests.Flow.Values;

/// <summary>Spans, memory, segments and slices: what is written to one is in what lies behind it.</summary>
public sealed class WindowTests
{
    [Fact]
    public Task A_window_writes_to_the_array_behind_it() => HelpDesk.Statements("""
        var text = new char[20];
        c.Email.CopyTo(text.AsSpan(2, 9)[1..].Slice(0, 3));
        WriteLine({|PRIV1001:new string(text)|});
        var letters = new char[20];
        Span<char> window = letters;
        window[0] = d.Email[0];
        WriteLine({|PRIV1001:letters[0]|});
        var later = new char[20];
        e.Email.AsMemory().CopyTo(later.AsMemory());
        WriteLine({|PRIV1001:new string(later)|});
        var clean = new char[20];
        c.Note.CopyTo(clean.AsSpan(2, 9));
        clean.AsSpan().Fill('*');
        WriteLine(new string(clean));
        """);

    [Fact]
    public Task A_window_writes_to_the_list_behind_it() => HelpDesk.Statements("""
        var mails = new List<string> { "" };
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(mails)[0] = c.Email;
        WriteLine({|PRIV1001:mails[0]|});
        var notes = new List<string> { "" };
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(notes)[0] = c.Note;
        WriteLine(notes[0]);
        """);

    [Fact]
    public Task A_loop_by_reference_writes_to_the_array() => HelpDesk.Statements("""
        var mails = new string[2];
        foreach (ref var mail in mails.AsSpan())
        {
            mail = c.Email;
        }

        WriteLine({|PRIV1001:mails[0]|});
        var notes = new string[2];
        foreach (ref var note in notes.AsSpan())
        {
            note = c.Note;
        }

        WriteLine(notes[0]);
        """);

    [Fact]
    public Task A_helper_fills_the_buffer_of_its_caller() => HelpDesk.Members("""
        void Run(Customer c)
        {
            Span<char> buffer = stackalloc char[20];
            WriteLine({|PRIV1001:buffer[..Put(buffer, c.Email)].ToString()|});
            Span<char> other = stackalloc char[20];
            WriteLine(other[..Put(other, c.Note)].ToString());
        }

        static int Put(Span<char> buffer, string text)
        {
            text.AsSpan().CopyTo(buffer);
            return text.Length;
        }
        """);

    [Fact]
    public Task A_rented_buffer_holds_what_was_put_into_it() => HelpDesk.Statements("""
        using var rented = System.Buffers.MemoryPool<char>.Shared.Rent(20);
        c.Email.AsSpan().CopyTo(rented.Memory.Span);
        WriteLine({|PRIV1001:rented.Memory.Span.ToString()|});
        using var other = System.Buffers.MemoryPool<char>.Shared.Rent(20);
        c.Note.AsSpan().CopyTo(other.Memory.Span);
        WriteLine(other.Memory.Span.ToString());
        """);

    [Fact]
    public Task A_window_on_characters_is_their_text() => HelpDesk.Statements("""
        var letters = new Memory<char>(c.Email.ToCharArray());
        WriteLine({|PRIV1001:letters.ToString()|});
        WriteLine({|PRIV1001:$"{new ReadOnlySpan<char>(d.Email.ToCharArray())}"|});
        WriteLine(new Memory<char>(c.Note.ToCharArray()).ToString());
        """);

    [Fact]
    public Task A_slice_has_the_elements_of_the_whole() => HelpDesk.Members("""
        void Run(Customer[] all, Customer c)
        {
            foreach (var customer in all[1..^1])
            {
                WriteLine(customer.Id);
                WriteLine({|PRIV1001:customer.Email|});
            }

            string[] notes = ["x", c.Note];
            WriteLine(notes[1..][0]);
            string[] mails = ["x", c.Email];
            WriteLine({|PRIV1001:mails[1..][0]|});
        }
        """);

    [Fact]
    public Task A_text_created_by_a_delegate_is_what_that_wrote() => HelpDesk.Statements("""
        WriteLine({|PRIV1001:string.Create(9, c, static (text, customer) => customer.Email.AsSpan(0, 9).CopyTo(text))|});
        WriteLine({|PRIV1001:string.Create(9, (d.Email, d.Id), static (text, state) => text[0] = state.Email[0])|});
        WriteLine(string.Create(9, (e.Email, e.Id), static (text, state) => text.Fill('*')));
        WriteLine(string.Create(9, f, static (text, customer) => customer.Note.AsSpan(0, 9).CopyTo(text)));
        """);

    [Fact]
    public Task How_much_was_encoded_and_where_it_was_split_is_clean() => HelpDesk.Statements("""
        var bytes = new byte[99];
        WriteLine(System.Text.Encoding.UTF8.GetBytes(c.Email, bytes));
        foreach (var range in d.Email.AsSpan().Split('@'))
        {
            WriteLine(range);
        }

        WriteLine({|PRIV1001:bytes[0]|});
        """);
}
