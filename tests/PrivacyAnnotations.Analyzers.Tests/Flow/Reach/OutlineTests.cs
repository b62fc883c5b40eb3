namespace PrivacyAnnotations.Analyzers.Tests.Flow.Reach;

/// <summary>Bodies that come by data on ways that only their outline shows: whoever calls them has no label in sight.</summary>
public sealed class OutlineTests
{
    [Fact]
    public Task Two_names_of_one_object_share_what_is_put_into_either() => Shop.Members("""
        public void Run(Customer c) => logger.LogInformation("{@Note}", {|PRIV1001:Fill(c)|});
        public void Rest(Customer c) => logger.LogInformation("{@Note}", Number(c));

        private static Note Fill(Customer c) { var note = new Note(); var same = note; same.Text = c.Email; return note; }
        private static Note Number(Customer c) { var note = new Note(); var other = new Note(); other.Text = c.Email; return note; }
        """ + Note);

    [Fact]
    public Task An_element_of_a_loop_is_part_of_what_is_looped_over() => Shop.Members("""
        public void Run(Customer c) => logger.LogInformation("{@Notes}", {|PRIV1001:Fill(c)|});

        private static List<Note> Fill(Customer c)
        {
            var notes = new List<Note> { new() };
            foreach (var note in notes) { note.Text = c.Email; }
            return notes;
        }
        """ + Note);

    [Fact]
    public Task Patterns_and_deconstruction_name_parts_of_a_value() => Shop.Members("""
        public void Pattern(Customer c) => logger.LogInformation("{Text}", {|PRIV1001:ByPattern(c)|});
        public void Switch(Customer c) => logger.LogInformation("{Text}", {|PRIV1001:BySwitch(c)|});
        public void Tuple(Customer c) => logger.LogInformation("{Text}", {|PRIV1001:ByTuple(c)|});
        public void Id(Customer c) => logger.LogInformation("{Text}", ById(c));

        private static string ByPattern(object o) => o is Customer { Email: var mail } ? mail : "";
        private static string BySwitch(object o) => o switch { Customer { Name: { Length: > 1 } name } => name, _ => "" };
        private static string ByTuple(Customer c) { var (id, mail) = (c.Id, c.Email); return mail + id; }
        private static string ById(object o) => o is Customer { Id: var id } ? id.ToString() : "";
        """);

    [Fact]
    public Task Functions_in_a_body_carry_what_they_are_called_with() => Shop.Members("""
        public void Lambda(Customer c) => logger.LogInformation("{Text}", {|PRIV1001:ByLambda(c)|});
        public void LocalFunction(Customer c) => logger.LogInformation("{Text}", {|PRIV1001:ByLocalFunction(c)|});
        public void Capture(Customer c) => logger.LogInformation("{Text}", {|PRIV1001:Captured(c)|});
        public void Length(Customer c) => logger.LogInformation("{Text}", LengthOnly(c));

        private static string ByLambda(Customer c) { Func<Customer, string> read = x => x.Email; return read(c); }
        private static string ByLocalFunction(Customer c) { return Read(); string Read() => c.Email; }
        private static string Captured(Customer c) { var text = ""; Action read = () => text = c.Email; read(); return text; }
        private static string LengthOnly(Customer c) { Func<string> read = () => c.Email; return read().Length.ToString(); }
        """);

    [Fact]
    public Task What_is_thrown_is_caught_with_what_is_in_it() => Shop.Members("""
        public void Run(Customer c) => logger.LogInformation("{Text}", {|PRIV1001:Message(c)|});

        private static string Message(Customer c)
        {
            try { throw new InvalidOperationException({|PRIV1005:c.Email|}); }
            catch (InvalidOperationException e) { return Clean(e.HResult) + Loud(c); }
        }

        private static string Clean(int code) => code.ToString();
        private static string Loud(Customer c) => c.Name.ToUpperInvariant();
        """);

    [Fact]
    public Task Helpers_of_one_object_store_what_they_are_handed() => Shop.Members("""
        private string _last = "";
        private int _count;

        public void Load(Customer c) => Remember(c.Email);
        public void Count(Customer c) => Add(c.Email);

        public void Show()
        {
            logger.LogInformation("{Last}", {|PRIV1001:_last|});
            logger.LogInformation("{Count}", _count);
        }

        private void Remember(string text) => Set(text);
        private void Set(string text) => _last = text;
        private void Add(string text) => _count += text.Length;
        """);

    [Fact]
    public Task Keys_and_indexes_are_ways_in() => Shop.Members("""
        private readonly Dictionary<string, int> _seen = new();
        private readonly string[] _lines = new string[10];

        public void Load(Customer c)
        {
            _seen[c.Email] = 1;
            _lines[0] = c.Name;
        }

        public void Show()
        {
            logger.LogInformation("{Key}", {|PRIV1001:_seen.Keys.First()|});
            logger.LogInformation("{Count}", _seen.Values.First());
            logger.LogInformation("{Line}", {|PRIV1001:_lines[0]|});
        }
        """);

    [Fact]
    public Task A_member_called_like_a_length_can_keep_data() => Shop.Members("""
        private int Count { get; set; }
        private int Length { get; set; }

        public void Load(Customer c)
        {
            Count = int.Parse(c.Email);
            Length = c.Email.Length;
        }

        public void Show()
        {
            logger.LogInformation("{Count}", {|PRIV1001:Count|});
            logger.LogInformation("{Length}", Length);
        }
        """);

    [Fact]
    public Task Kept_code_and_kept_streams_are_remembered_without_data() => Shop.Members("""
        private readonly Action<string> _log = text => Console.WriteLine(text);
        private readonly Action<string> _drop = text => { };

        public void Run(Customer c)
        {
            _log({|PRIV1001:c.Email|});
            _drop(c.Email);
        }
        """);

    [Fact]
    public Task What_is_handed_in_open_comes_back_filled() => Shop.Members("""
        public void Run(Customer c)
        {
            var note = new Note();
            Copy(c, note);
            logger.LogInformation("{@Note}", {|PRIV1001:note|});
            Take(c, out var name);
            logger.LogInformation("{Name}", {|PRIV1001:name|});
            var empty = new Note();
            Skip(c, empty);
            logger.LogInformation("{@Note}", empty);
        }

        private static void Copy(Customer from, Note to) => to.Text = from.Email;
        private static void Take(Customer from, out string name) => name = from.Name;
        private static void Skip(Customer from, Note to) => to.Text = from.Email.Length.ToString();
        """ + Note);

    [Fact]
    public Task A_window_on_memory_is_filled_for_who_handed_it_in() => Shop.Members("""
        public void Run(Customer c)
        {
            Span<char> text = stackalloc char[20];
            Write(text, c);
            logger.LogInformation("{Text}", {|PRIV1001:text.ToString()|});
            Memory<char> rest = new char[20];
            Clear(rest, c);
            logger.LogInformation("{Text}", rest.ToString());
        }

        private static void Write(Span<char> to, Customer from) => from.Email.AsSpan().CopyTo(to);
        private static void Clear(Memory<char> to, Customer from) => to.Span.Slice(0, from.Name.Length).Clear();
        """);

    private const string Note = """

        public sealed class Note { public string Text { get; set; } = ""; }
        """;
}
