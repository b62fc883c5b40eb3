using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Calls;

/// <summary>A private collection carries data from one body of its type to another.</summary>
public sealed class PrivateCollectionTests
{
    [Fact]
    public Task The_value_of_a_dictionary() => Members("""
        private readonly Dictionary<int, string> _mails = [];

        public void Add(Customer c) => _mails[c.Id] = c.Email;

        public void Show(int id) => logger.LogInformation("{Mail}", {|PRIV1001:_mails[id]|});
        """);

    [Fact]
    public Task The_value_that_was_tried_for() => Members("""
        private readonly Dictionary<int, string> _mails = [];

        public void Add(Customer c) => _mails.Add(c.Id, c.Email);

        public void Show(int id)
        {
            if (_mails.TryGetValue(id, out var mail))
            {
                logger.LogInformation("{Mail}", {|PRIV1001:mail|});
            }
        }
        """);

    [Fact]
    public Task An_element_of_a_list() => Members("""
        private readonly List<string> _mails = [];

        public void Add(Customer c) => _mails.Add(c.Email);

        public void Show() => logger.LogInformation("{Mail}", {|PRIV1001:_mails[0]|});
        """);

    [Fact]
    public Task How_many_there_are_says_nothing() => Members("""
        private readonly Dictionary<int, string> _mails = [];

        public void Add(Customer c) => _mails[c.Id] = c.Email;

        public void Show() => logger.LogInformation("{Count}", _mails.Count);
        """);

    [Fact]
    public Task Whole_objects_keep_their_data_to_themselves() => Members("""
        private readonly Dictionary<int, Customer> _customers = [];

        public void Add(Customer c) => _customers[c.Id] = c;

        public void Show(int id) => logger.LogInformation("{Id} {Mail}", _customers[id].Id, {|PRIV1001:_customers[id].Email|});
        """);

    [Fact]
    public Task Clean_values_stay_clean() => Members("""
        private readonly Dictionary<string, int> _byDomain = [];

        public void Add(Customer c) => _byDomain["all"] = c.Id;

        public void Show() => logger.LogInformation("{Id}", _byDomain["all"]);
        """);

    private static Task Members(string members) => Verify.Flow($$"""
        public sealed class Customer
        {
            public int Id { get; set; }

            [PersonalData(Category.Contact, Purpose.CustomerService)]
            public string Email { get; set; } = "";
        }

        public sealed class Service(ILogger logger)
        {
            {{members}}
        }
        """);

    [Fact]
    public Task The_queue_of_a_channel() => Members("""
        private readonly System.Threading.Channels.Channel<string> _mails = System.Threading.Channels.Channel.CreateUnbounded<string>();
        private readonly System.Threading.Channels.Channel<int> _sizes = System.Threading.Channels.Channel.CreateUnbounded<int>();

        public async Task Add(Customer c)
        {
            await _mails.Writer.WriteAsync(c.Email);
            await _sizes.Writer.WriteAsync(c.Email.Length);
        }

        public async Task Show()
        {
            await foreach (var mail in _mails.Reader.ReadAllAsync())
            {
                logger.LogInformation("{Mail}", {|PRIV1001:mail|});
            }

            while (_sizes.Reader.TryRead(out var size))
            {
                logger.LogInformation("{Size}", size);
            }
        }
        """);

    [Fact]
    public Task Keys_and_values_are_told_apart() => Members("""
        private readonly Dictionary<int, string> _mails = new();
        private readonly Dictionary<string, DateTime> _seen = new();

        public void Add(Customer c)
        {
            _mails[c.Id] = c.Email;
            _seen[c.Email] = DateTime.Now;
        }

        public void Show()
        {
            foreach (var (id, mail) in _mails)
            {
                logger.LogInformation("{Id}", id);
                logger.LogInformation("{Mail}", {|PRIV1001:mail|});
            }
        }

        public void ShowSeen()
        {
            logger.LogInformation("{Time}", _seen.Values.Max());
            logger.LogInformation("{Mail}", {|PRIV1001:_seen.Keys.First()|});
        }
        """);

    [Fact]
    public Task The_members_of_kept_objects_are_told_apart() => Members("""
        private readonly List<Entry> _entries = [];
        private readonly Queue<(int Id, string Mail)> _queue = new();
        private (string Mail, int Id) _last;

        private sealed record Entry(string Mail, DateTime At);

        public void Add(Customer c)
        {
            _entries.Add(new Entry(c.Email, DateTime.Now));
            _queue.Enqueue((c.Id, c.Email));
            _last = (c.Email, c.Id);
        }

        public void Show()
        {
            foreach (var entry in _entries)
            {
                logger.LogInformation("{Time}", entry.At);
                logger.LogInformation("{Mail}", {|PRIV1001:entry.Mail|});
            }
        }

        public void ShowNext()
        {
            logger.LogInformation("{Id}", _queue.Peek().Id);
            logger.LogInformation("{Mail}", {|PRIV1001:_queue.Dequeue().Mail|});
        }

        public void ShowLast()
        {
            logger.LogInformation("{Id}", _last.Id);
            logger.LogInformation("{Last}", {|PRIV1001:_last|});
        }
        """);

    [Fact]
    public Task A_helper_gets_the_parts_too() => Members("""
        private readonly Dictionary<int, string> _mails = new();

        public void Add(Customer c) => _mails[c.Id] = c.Email;

        public void Run()
        {
            ShowKeys(_mails);
            ShowValues({|PRIV1001:_mails|});
        }

        private void ShowKeys(IEnumerable<KeyValuePair<int, string>> pairs) => logger.LogInformation("{Id}", pairs.First().Key);

        private void ShowValues(IEnumerable<KeyValuePair<int, string>> pairs) => logger.LogInformation("{Mail}", pairs.First().Value);
        """);
}
