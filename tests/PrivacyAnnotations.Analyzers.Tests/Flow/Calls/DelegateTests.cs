namespace PrivacyAnnotations.Analyzers.Tests.Flow.Calls;

/// <summary>Delegates in locals and fields, method groups, events.</summary>
public sealed class DelegateTests
{
    [Fact]
    public Task A_method_group_is_its_method() => Shop.Members("""
        public void Run(Customer c)
        {
            Action<string> write = Write;
            write({|PRIV1001:c.Email|});
            write("none");
            Func<Customer, string> get = Mail;
            logger.LogInformation("{Text}", {|PRIV1001:get(c)|});
            Func<Customer, string> number = Number;
            logger.LogInformation("{Text}", number(c));
        }

        private void Write(string text) => logger.LogInformation("{Text}", text);

        private static string Mail(Customer c) => c.Name;

        private static string Number(Customer c) => c.Id.ToString();
        """);

    [Fact]
    public Task A_delegate_that_can_be_one_of_two_is_both() => Shop.Statements("""
        Func<Customer, string> get = c.Id > 0 ? x => x.Email : x => x.Id.ToString();
        logger.LogInformation("{Text}", {|PRIV1001:get(c)|});
        get = x => x.Id.ToString();
        logger.LogInformation("{Text}", get(c));
        """);

    [Fact]
    public Task A_delegate_is_called_through_invoke_and_with_a_question_mark() => Shop.Statements("""
        Action<string>? write = text => logger.LogInformation("{Text}", text);
        write?.Invoke({|PRIV1001:c.Email|});
        write.Invoke({|PRIV1001:c.Name|});
        """);

    [Fact]
    public Task A_delegate_in_a_private_field_is_its_lambda() => Shop.Types("""
        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service
        {
            private readonly Action<string> _write;
            private readonly Func<Customer, string> _title = c => c.Name;
            private readonly Func<Customer, string> _number = c => c.Id.ToString();

            public Service(ILogger logger) => _write = text => logger.LogInformation("{Text}", text);

            public void Run(Customer c, ILogger logger)
            {
                _write({|PRIV1001:c.Email|});
                _write("none");
                logger.LogInformation("{Text}", {|PRIV1001:_title(c)|});
                logger.LogInformation("{Text}", _number(c));
            }
        }
        """);

    [Fact]
    public Task An_event_calls_the_handlers_that_were_added() => Shop.Types("""
        public sealed class Bus
        {
            public event Action<string>? Sent;

            public void Send(string text) => Sent?.Invoke(text);
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger)
        {
            public void Run(Customer c)
            {
                var bus = new Bus();
                bus.Sent += text => logger.LogInformation("{Text}", text);
                bus.Send({|PRIV1001:c.Email|});
            }

            public void Quiet(Customer c)
            {
                var bus = new Bus();
                bus.Sent += text => logger.LogInformation("{Text}", text.Length);
                bus.Send(c.Email);
            }
        }
        """);

    [Fact]
    public Task An_event_of_the_own_type_is_raised_to_its_own_handlers() => Shop.Types("""
        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service
        {
            private readonly ILogger _logger;

            private event Action<string>? Changed;

            public Service(ILogger logger)
            {
                _logger = logger;
                Changed += Write;
            }

            public void Run(Customer c)
            {
                Changed?.Invoke({|PRIV1001:c.Email|});
                Changed?.Invoke("none");
            }

            private void Write(string text) => _logger.LogInformation("{Text}", text);
        }
        """);

    [Fact]
    public Task Delegates_in_collections_are_called() => Shop.Statements("""
        var writers = new List<Action<string>> { text => logger.LogInformation("{Text}", text) };
        foreach (var write in writers)
        {
            write({|PRIV1001:c.Email|});
        }
        """);

    [Fact]
    public Task A_method_group_handed_to_linq_is_called() => Shop.Members("""
        public void Run(List<Customer> all)
        {
            logger.LogInformation("{All}", {|PRIV1001:all.Select(Mail)|});
            logger.LogInformation("{All}", all.Select(Number));
        }

        private static string Mail(Customer c) => c.Email;

        private static string Number(Customer c) => c.Id.ToString();
        """);

    [Fact]
    public Task A_private_delegate_is_all_that_was_added_to_it() => Shop.Members("""
        private Action<string>? _written;
        private Action<string>? _counted;

        public void Listen()
        {
            _written += Write;
            _counted += text => logger.LogInformation("{Length}", text.Length);
        }

        public void Run(Customer c)
        {
            _written?.Invoke({|PRIV1001:c.Email|});
            _written?.Invoke("none");
            _counted?.Invoke(c.Name);
        }

        private void Write(string text) => logger.LogInformation("{Text}", text);
        """);

    [Fact]
    public Task A_table_of_delegates_is_any_of_them() => Shop.Members("""
        private static readonly Dictionary<string, Func<Customer, object?>> s_columns = new() { ["Id"] = c => c.Id, ["Mail"] = c => c.Email };
        private static readonly Dictionary<string, Func<Customer, object?>> s_numbers = new() { ["Id"] = c => c.Id };
        private static readonly (string Title, Func<Customer, string> Text)[] s_titles = [("Id", c => c.Id.ToString()), ("Name", c => c.Name)];

        public void One(Customer c) => logger.LogInformation("{Text}", {|PRIV1001:s_columns["Mail"](c)|});

        public void Each(Customer c)
        {
            foreach (var (name, read) in s_columns)
            {
                logger.LogInformation("{Name}", name);
                logger.LogInformation("{Text}", {|PRIV1001:read(c)|});
            }
        }

        public void Titles(Customer c)
        {
            foreach (var title in s_titles)
            {
                logger.LogInformation("{Text}", {|PRIV1001:title.Text(c)|});
            }
        }

        public void Numbers(Customer c)
        {
            if (s_numbers.TryGetValue("Id", out var read))
            {
                logger.LogInformation("{Text}", read(c));
            }
        }
        """);

    [Fact]
    public Task A_method_group_of_an_extension_method_takes_what_it_extends_along() => Shop.Types("""
        internal static class Texts
        {
            internal static void Note(this ILogger logger, string text) => logger.LogInformation("{Text}", text);

            internal static string Glue(this string left, string right) => left + right;
        }

        [ProcessesFor(Purpose.CustomerService)]
        public sealed class Service(ILogger logger)
        {
            public void Run(Customer c, List<Customer> all)
            {
                Action<string> note = logger.Note;
                note({|PRIV1001:c.Email|});
                note("none");
                Func<string, string> glue = c.Name.Glue;
                logger.LogInformation("{Text}", {|PRIV1001:glue("none")|});
                Func<string, string> clean = "none".Glue;
                logger.LogInformation("{Text}", clean("none"));
                all.Select(one => one.Id.ToString()).ToList().ForEach(logger.Note);
                all.Select(one => one.Phone).ToList().ForEach({|PRIV1001:logger.Note|});
            }
        }
        """);

    [Fact]
    public Task What_a_kept_delegate_does_by_itself_is_reported_once_where_it_is_written() => Shop.Members("""
        private readonly Action<Customer> _show = c => Console.WriteLine({|PRIV1001:c.Email|});

        public void Run(Customer c) => _show(c);

        public void RunAgain(Customer c)
        {
            _show(c);
            logger.LogInformation("{Mail}", {|PRIV1001:c.Email|});
        }
        """);

    [Fact]
    public Task What_is_handed_to_a_kept_delegate_is_reported_at_the_argument() => Shop.Members("""
        private sealed class Letter
        {
            public string To = "";
        }

        private Action<Letter>? _sent;

        public void Listen() => _sent = letter => logger.LogInformation("{To}", letter.To);

        public void Run(Customer c)
        {
            var letter = new Letter { To = c.Email };
            _sent?.Invoke({|PRIV1001:letter|});
        }

        public void Fine(Customer c) => _sent?.Invoke(new Letter { To = c.Id.ToString() });
        """);

    [Fact]
    public Task A_method_of_a_library_that_is_named_does_what_it_does_when_it_is_called() => HelpDesk.Members("""
        void Print(List<Row> rows) => rows.ForEach({|PRIV1001:WriteLine|});

        void PrintPlain(List<Customer> customers) => customers.ForEach(WriteLine);

        void Escape(List<Customer> customers)
        {
            foreach (var mail in customers.Select(x => x.Email).Select(Uri.EscapeDataString))
            {
                WriteLine({|PRIV1001:mail|});
            }

            foreach (var hasMail in customers.Select(x => x.Email).Select(string.IsNullOrEmpty))
            {
                WriteLine(hasMail);
            }
        }
        """);
}
