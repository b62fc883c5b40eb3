namespace PrivacyAnnotations.Analyzers.Tests.Flow.Calls;

/// <summary>Nobody has to annotate a private helper.</summary>
public sealed class HelperTests
{
    [Fact]
    public Task A_helper_that_logs_its_parameter_is_reported_at_the_argument() => Shop.Members("""
        public void Run(Customer c)
        {
            Write({|PRIV1001:c.Email|});
            Write(c.Id.ToString());
        }

        private void Write(string text) => logger.LogInformation("{Text}", text);
        """);

    [Fact]
    public Task A_helper_that_returns_personal_data_is_reported_where_the_caller_logs_it() => Shop.Members("""
        public void Run(Customer c)
        {
            logger.LogInformation("{Text}", {|PRIV1001:Mail(c)|});
            logger.LogInformation("{Text}", Number(c));
        }

        private static string Mail(Customer c) => c.Email.Trim();

        private static string Number(Customer c) => "no " + c.Id;
        """);

    [Fact]
    public Task A_helper_gives_back_what_it_was_given() => Shop.Members("""
        public void Run(Customer c)
        {
            logger.LogInformation("{Text}", {|PRIV1001:Quote(c.Email)|});
            logger.LogInformation("{Text}", Quote("none"));
            logger.LogInformation("{Text}", First("none", c.Email));
        }

        private static string Quote(string text) => "'" + text + "'";

        private static string First(string one, string other) => one;
        """);

    [Fact]
    public Task A_helper_shows_one_member_of_what_it_gets() => Shop.Members("""
        public void Run(Customer c)
        {
            LogNumber(c);
            LogMail(c);
        }

        private void LogNumber(Customer c) => logger.LogInformation("{Id}", c.Id);

        private void LogMail(Customer c) => logger.LogInformation("{Mail}", {|PRIV1001:c.Email|});
        """);

    [Fact]
    public Task A_helper_logs_a_member_that_only_its_caller_filled() => Shop.Members("""
        private sealed class Draft
        {
            public string To { get; set; } = "";

            public string Subject { get; set; } = "";
        }

        public void Run(Customer c)
        {
            var draft = new Draft { To = c.Email, Subject = "hello" };
            LogTo({|PRIV1001:draft|});
            LogSubject(draft);
        }

        private void LogTo(Draft draft) => logger.LogInformation("{To}", draft.To);

        private void LogSubject(Draft draft) => logger.LogInformation("{Subject}", draft.Subject);
        """);

    [Fact]
    public Task A_helper_fills_an_object_of_its_caller() => Shop.Members("""
        private sealed class Draft
        {
            public string To { get; set; } = "";

            public string Subject { get; set; } = "";
        }

        public void Run(Customer c)
        {
            var draft = new Draft();
            Fill(draft, c);
            logger.LogInformation("{To}", {|PRIV1001:draft.To|});
            logger.LogInformation("{Subject}", draft.Subject);
        }

        private static void Fill(Draft draft, Customer c) => draft.To = c.Email;
        """);

    [Fact]
    public Task A_helper_makes_an_object_and_its_parts_are_told_apart() => Shop.Members("""
        private sealed class Draft
        {
            public string To { get; set; } = "";

            public int Number { get; set; }
        }

        public void Run(Customer c)
        {
            var draft = Make(c);
            logger.LogInformation("{To}", {|PRIV1001:draft.To|});
            logger.LogInformation("{Number}", draft.Number);
        }

        private static Draft Make(Customer c) => new() { To = c.Email, Number = c.Id };
        """);

    [Fact]
    public Task Helpers_of_other_types_and_static_ones_are_looked_through() => Shop.Types("""
        internal static class Texts
        {
            internal static string Shorten(string text) => text.Substring(0, 3);
        }

        internal sealed class Writer(ILogger logger)
        {
            internal void Write(string text) => logger.LogInformation("{Text}", text);
        }

        [ProcessesFor(Purpose.CustomerService)]
        internal sealed class Service(Writer writer)
        {
            public void Run(Customer c)
            {
                writer.Write({|PRIV1001:Texts.Shorten(c.Email)|});
                writer.Write(Texts.Shorten("none"));
            }
        }
        """);

    [Fact]
    public Task A_helper_that_overwrites_its_parameter_first_is_no_leak() => Shop.Members("""
        public void Run(Customer c)
        {
            Write(c.Email);
            WriteSometimes({|PRIV1001:c.Email|}, true);
        }

        private void Write(string text)
        {
            text = "hidden";
            logger.LogInformation("{Text}", text);
        }

        private void WriteSometimes(string text, bool hide)
        {
            if (hide)
            {
                text = "hidden";
            }

            logger.LogInformation("{Text}", text);
        }
        """);

    [Fact]
    public Task A_helper_that_only_looks_at_its_parameter_is_no_leak() => Shop.Members("""
        public void Run(Customer c)
        {
            logger.LogInformation("{Ok} {Length}", IsValid(c.Email), LengthOf(c.Email));
        }

        private static bool IsValid(string text) => text.Contains('@');

        private static int LengthOf(string text) => text.Length;
        """);

    [Theory]
    [InlineData("Clear(c); logger.LogInformation(\"{X}\", c.Email);")]
    [InlineData("foreach (var x in all) { Clear(x); logger.LogInformation(\"{X}\", x.Email); }")]
    [InlineData("Both(c, d); logger.LogInformation(\"{X} {Y}\", c.Email, d.Email);")]
    [InlineData("Clear(c); logger.LogInformation(\"{X}\", {|PRIV1001:d.Email|});")]
    [InlineData("Clear(all[0]); logger.LogInformation(\"{X}\", {|PRIV1001:all[1].Email|});")]
    [InlineData("if (flag) { Clear(c); } logger.LogInformation(\"{X}\", {|PRIV1001:c.Email|});")]
    [InlineData("ClearSome(c); logger.LogInformation(\"{X}\", {|PRIV1001:c.Email|});")]
    [InlineData("ClearOther(c, d); logger.LogInformation(\"{X} {Y}\", {|PRIV1001:c.Email|}, d.Email);")]
    [InlineData("PutBack(c); logger.LogInformation(\"{X}\", {|PRIV1001:c.Email|});")]
    public Task A_helper_overwrites_what_it_is_handed(string statements) => Shop.Members($$"""
        public void Run(Customer c, Customer d, List<Customer> all, bool flag)
        {
            {{statements}}
        }

        private static void Clear(Customer x) => x.Email = "";

        private static void Both(Customer x, Customer y) => x.Email = y.Email = string.Empty;

        private static void ClearSome(Customer x)
        {
            if (x.Id > 1)
            {
                x.Email = "";
            }
        }

        private static void ClearOther(Customer x, Customer y)
        {
            x = y;
            x.Email = "";
        }

        private static void PutBack(Customer x)
        {
            x.Email = "";
            x.Email = x.Name;
        }
        """);
}
