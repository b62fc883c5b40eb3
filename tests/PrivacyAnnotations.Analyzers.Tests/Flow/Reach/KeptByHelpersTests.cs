namespace PrivacyAnnotations.Analyzers.Tests.Flow.Reach;

/// <summary>What helpers put into a private member of what they are handed, argument by argument.</summary>
public sealed class KeptByHelpersTests
{
    [Fact]
    public Task One_argument_is_kept_in_one_member_and_another_in_another() => Shop.Members("""
        private string _first = "", _second = "";

        public void Set(Customer c) => Keep("x", c.Email);

        public void Show()
        {
            logger.LogInformation("{Text}", {|PRIV1001:_second|});
            logger.LogInformation("{Text}", _first);
        }

        private void Keep(string first, string second) => (_first, _second) = (first, second);
        """);

    [Fact]
    public Task A_helper_hands_on_one_of_its_arguments() => Shop.Members("""
        private string _last = "";
        private int _count;

        public void Set(Customer c) => Keep(c.Email, 1);

        public void Show()
        {
            logger.LogInformation("{Text}", {|PRIV1001:_last|});
            logger.LogInformation("{Count}", _count);
        }

        private void Keep(string text, int count) { Set(text); _count = count; }
        private void Set(string text) => _last = text;
        """);

    [Fact]
    public Task A_setter_and_a_params_array_are_handed_as_well() => Shop.Members("""
        private string _last = "", _all = "", _id = "";
        private string Last { get => _last; set { _last = value; } }

        public void Set(Customer c) { Keep(c.Email); KeepAll(c.Name, "x"); KeepId(c.Id.ToString()); }

        public void Show()
        {
            logger.LogInformation("{Text}", {|PRIV1001:_last|});
            logger.LogInformation("{Text}", {|PRIV1001:_all|});
            logger.LogInformation("{Text}", _id);
        }

        private void Keep(string text) { Last = text; }
        private void KeepAll(params string[] all) { _all = all[0]; }
        private void KeepId(string id) { _id = id; }
        """);

    [Fact]
    public Task Code_that_a_helper_keeps_is_called_with_data() => Shop.Members("""
        private Action<string>? _write, _drop;

        public void Set() { Keep(text => logger.LogInformation("{Text}", text)); KeepOther(text => { }); }

        public void Show(Customer c) { _write!({|PRIV1001:c.Email|}); _drop!(c.Email); }

        private void Keep(Action<string> write) => Deeper(1, write);
        private void Deeper(int level, Action<string> write) => _write = write;
        private void KeepOther(Action<string> drop) => _drop = drop;
        """);

    [Fact]
    public Task A_kept_query_tells_what_it_finds() => Shop.Members("""
        private IQueryable<Customer>? _found;

        public void Set(IQueryable<Customer> all, int id) => Keep(all.Where(c => c.Id == id));

        public void Show()
        {
            logger.LogInformation("{Text}", {|PRIV1001:_found!.Select(c => c.Email).First()|});
            logger.LogInformation("{Id}", _found!.Select(c => c.Id).First());
        }

        private void Keep(IQueryable<Customer> found) => _found = found;
        """);

    [Fact]
    public Task A_serializer_keeps_nothing_of_what_it_writes() => Shop.Members("""
        private readonly System.Xml.Serialization.XmlSerializer _serializer = new(typeof(Note));
        private readonly List<string> _lines = new();

        public void Set(Customer c, System.IO.TextWriter writer) => Write(new Note { Text = c.Name }, writer);

        public void Show()
        {
            logger.LogInformation("{Serializer}", _serializer);
            logger.LogInformation("{Text}", {|PRIV1001:_lines[0]|});
        }

        private void Write(Note note, System.IO.TextWriter writer)
        {
            _serializer.Serialize(writer, note);
            _lines.Add(note.Text);
        }

        private sealed class Note { public string Text = ""; }
        """);
}
