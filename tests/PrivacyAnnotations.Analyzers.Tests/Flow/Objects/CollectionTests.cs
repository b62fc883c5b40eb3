namespace PrivacyAnnotations.Analyzers.Tests.Flow.Objects;

public sealed class CollectionTests
{
    [Fact]
    public Task An_array_holds_what_was_put_in() => HelpDesk.Statements("""
        var texts = new string[2];
        texts[0] = c.Email;
        WriteLine({|PRIV1001:texts[0]|});
        WriteLine(texts.Length);
        WriteLine(texts);
        string[] others = { c.Note, "x" };
        WriteLine(others[1]);
        string[] given = { "x", d.Email };
        WriteLine({|PRIV1001:given[1]|});
        """);

    [Fact]
    public Task Arrays_of_arrays_are_followed() => HelpDesk.Statements("""
        var jagged = new[] { new[] { c.Note }, new[] { c.Email } };
        WriteLine({|PRIV1001:jagged[1][0]|});
        var grid = new string[2, 2];
        grid[1, 1] = d.Email;
        WriteLine({|PRIV1001:grid[1, 1]|});
        string[,] filled = { { "a", e.Email }, { "b", "c" } };
        WriteLine({|PRIV1001:filled[0, 1]|});
        string[,] clean = { { "a", c.Note }, { "b", "c" } };
        WriteLine(clean[0, 1]);
        """);

    [Fact]
    public Task A_list_holds_what_was_added() => HelpDesk.Statements("""
        var list = new List<string>();
        list.Add(c.Email);
        WriteLine({|PRIV1001:list[0]|});
        WriteLine(list.Count);
        var initialized = new List<string> { "x", d.Email };
        WriteLine({|PRIV1001:initialized[^1]|});
        foreach (var text in new List<string> { e.Email })
        {
            WriteLine({|PRIV1001:text|});
        }

        var clean = new List<string> { "x", c.Note };
        WriteLine(clean[1]);
        foreach (var text in clean)
        {
            WriteLine(text);
        }
        """);

    [Fact]
    public Task A_list_of_objects_keeps_their_members_apart() => HelpDesk.Statements("""
        var customers = new List<Customer> { c, d };
        WriteLine(customers[0].Id);
        WriteLine(customers[0].Note);
        WriteLine({|PRIV1001:customers[0].Email|});
        var drafts = new List<Draft> { new() { Number = c.Id, Text = e.Email } };
        WriteLine(drafts[0].Number);
        WriteLine({|PRIV1001:drafts[0].Text|});
        """, "public sealed class Draft { public string Text = \"\"; public int Number; }");

    [Fact]
    public Task Queues_and_stacks_give_back_what_they_got() => HelpDesk.Statements("""
        var queue = new Queue<string>();
        queue.Enqueue(c.Email);
        WriteLine({|PRIV1001:queue.Dequeue()|});
        var stack = new Stack<string>();
        stack.Push(d.Email);
        if (stack.TryPop(out var top))
        {
            WriteLine({|PRIV1001:top|});
        }

        var set = new HashSet<string> { e.Email };
        WriteLine({|PRIV1001:set.First()|});
        WriteLine(set.Contains("x"));
        var clean = new Queue<string>();
        clean.Enqueue(c.Note);
        WriteLine(clean.Dequeue());
        """);

    [Fact]
    public Task A_dictionary_keeps_keys_and_values_apart() => HelpDesk.Statements("""
        var byId = new Dictionary<int, string> { [c.Id] = c.Email };
        foreach (var pair in byId)
        {
            WriteLine(pair.Key);
            WriteLine({|PRIV1001:pair.Value|});
        }

        var byMail = new Dictionary<string, int> { { d.Email, d.Id } };
        foreach (var key in byMail.Keys)
        {
            WriteLine({|PRIV1001:key|});
        }

        WriteLine(byMail["x"]);
        WriteLine(byMail.Values.First());
        byId.TryGetValue(3, out var found);
        var more = new Dictionary<int, string>();
        more[e.Id] = e.Email;
        more.TryGetValue(3, out found);
        WriteLine({|PRIV1001:found|});
        var clean = new Dictionary<int, string> { [c.Id] = c.Note };
        WriteLine(clean[3]);
        """);

    [Fact]
    public Task Collection_expressions_and_spreads_hold_their_elements() => HelpDesk.Statements("""
        string[] texts = [c.Email, "x"];
        WriteLine({|PRIV1001:texts[1]|});
        List<string> inner = [d.Email];
        List<string> outer = ["x", .. inner];
        WriteLine({|PRIV1001:outer[0]|});
        ReadOnlySpan<string> span = [e.Email];
        WriteLine({|PRIV1001:span[0]|});
        string[] clean = [c.Note, .. new[] { "x" }];
        WriteLine(clean[0]);
        """);

    [Fact]
    public Task An_indexer_of_ones_own_says_what_it_gives() => HelpDesk.Statements("""
        var shelf = new Shelf();
        shelf[3] = c.Email;
        WriteLine({|PRIV1001:shelf[3]|});
        WriteLine(shelf["count"]);
        var other = new Shelf();
        other[3] = c.Note;
        WriteLine(other[3]);
        """, """
        public sealed class Shelf
        {
            private readonly string[] _texts = new string[10];

            public string this[int index]
            {
                get => _texts[index];
                set => _texts[index] = value;
            }

            public string this[string name] => name + _texts.Length;
        }
        """);

    [Fact]
    public Task Inline_arrays_are_arrays() => HelpDesk.Statements("""
        var buffer = new Buffer();
        buffer[0] = c.Email;
        WriteLine({|PRIV1001:buffer[0]|});
        var other = new Buffer();
        other[1] = c.Note;
        WriteLine(other[1]);
        var third = new Buffer();
        Span<string> window = third;
        window[0] = d.Email;
        WriteLine({|PRIV1001:window[0]|});
        foreach (var text in other)
        {
            WriteLine(text);
        }
        """, """
        [System.Runtime.CompilerServices.InlineArray(4)]
        public struct Buffer
        {
            private string _first;
        }
        """);

    [Fact]
    public Task A_collection_is_shown_by_joining_or_as_its_type() => HelpDesk.Statements("""
        var mails = new List<string> { c.Email };
        WriteLine(mails);
        WriteLine($"{mails}");
        WriteLine({|PRIV1001:string.Join(", ", mails)|});
        var others = new List<string> { c.Note };
        WriteLine(string.Join(", ", others));
        """);

    [Fact]
    public Task A_collection_that_a_constructor_made_is_filled_by_an_initializer_or_a_call() => HelpDesk.Statements("""
        var message = new Message { To = { c.Email }, Headers = { ["from"] = d.Email } };
        WriteLine(message.To.Count);
        WriteLine(string.Join(", ", message.Cc));
        WriteLine({|PRIV1001:message.To[0]|});
        WriteLine({|PRIV1001:message.Headers["from"]|});
        var other = new Message();
        other.Cc.Add(e.Email);
        WriteLine({|PRIV1001:string.Join(", ", other.Cc)|});
        WriteLine(string.Join(", ", other.To));
        """, """
        public sealed class Message
        {
            public List<string> To { get; } = [];
            public List<string> Cc { get; } = new();
            public Dictionary<string, string> Headers { get; } = [];
        }
        """);

    [Fact]
    public Task A_collection_of_this_method_is_empty_after_it_was_cleared() => HelpDesk.Statements("""
        var mails = new List<string> { c.Email };
        mails.Clear();
        mails.Add(c.Note);
        WriteLine(mails[0]);
        var array = new[] { d.Email };
        Array.Clear(array);
        WriteLine(array[0]);
        mails.Add(e.Email);
        WriteLine({|PRIV1001:mails[0]|});
        """);
}
