namespace PrivacyAnnotations.Analyzers.Tests.Flow.Calls;

/// <summary>Local functions and lambdas that write by reference, that call themselves, and of which one of several is called.</summary>
public sealed class ClosureReferenceTests
{
    [Fact]
    public Task A_local_function_fills_what_it_gets_by_reference() => Shop.Statements("""
        void Fill(out string text, ref string more) { text = c.Email; more += c.Id; }
        var clean = "";
        Fill(out var filled, ref clean);
        logger.LogInformation("{Clean}", clean);
        logger.LogInformation("{Filled}", {|PRIV1001:filled|});
        """);

    [Fact]
    public Task A_local_function_overwrites_what_it_gets_by_reference() => Shop.Statements("""
        void Wipe(ref string text) => text = "none";
        void Keep(ref string text) => text = text.Trim();
        var (wiped, kept) = (c.Email, c.Name);
        Wipe(ref wiped);
        Keep(ref kept);
        logger.LogInformation("{Wiped}", wiped);
        logger.LogInformation("{Kept}", {|PRIV1001:kept|});
        """);

    [Fact]
    public Task A_local_function_that_calls_itself_gives_back_what_the_inner_call_gives() => Shop.Statements("""
        string Inner(string text, int n) => n == 0 ? text : Inner(c.Email, n - 1);
        string Count(string text, int n) => n == 0 ? text : Count(text + n, n - 1);
        logger.LogInformation("{Clean}", Count("", 3));
        logger.LogInformation("{Inner}", {|PRIV1001:Inner("", 3)|});
        """);

    [Fact]
    public Task What_one_call_of_a_local_function_stores_the_next_one_reads() => Shop.Statements("""
        var (first, second, third) = ("", "", "");
        void Shift(int n)
        {
            if (n > 0)
            {
                (third, second, first) = (second, first, c.Email);
                Shift(n - 1);
            }
        }

        Shift(3);
        logger.LogInformation("{Third}", {|PRIV1001:third|});
        """);

    [Fact]
    public Task A_lambda_that_calls_itself_is_followed() => Shop.Statements("""
        Func<string, int, string> self = null!;
        self = (text, n) => n == 0 ? text : self(c.Email, n - 1);
        logger.LogInformation("{Self}", {|PRIV1001:self("", 2)|});
        """);

    [Fact]
    public Task Where_one_of_two_delegates_is_called_what_either_leaves_behind_counts() => Shop.Statements("""
        var (text, other) = ("", "");
        Action set = c.Id > 3 ? () => text = c.Email : () => text = "none";
        Action wipe = c.Id > 3 ? () => other = "" : () => other = "none";
        set();
        wipe();
        logger.LogInformation("{Other}", other);
        logger.LogInformation("{Text}", {|PRIV1001:text|});
        """);

    [Fact]
    public Task Where_one_of_two_implementations_is_called_what_either_leaves_behind_counts() => Shop.Types("""
        interface IFill { void Fill(Box box, Customer c); }
        class Box { internal string Text = ""; internal string Note = ""; }
        class Full : IFill { public void Fill(Box box, Customer c) => {|PRIV1012:|}box.Text = c.Email; }
        class Zero : IFill { public void Fill(Box box, Customer c) => box.Text = ""; }

        class Service
        {
            [ProcessesFor(Purpose.CustomerService)]
            void Run(ILogger logger, Customer c, IFill fill)
            {
                var box = new Box();
                fill.Fill(box, c);
                logger.LogInformation("{Note}", box.Note);
                logger.LogInformation("{Text}", {|PRIV1001:box.Text|});
            }

            object[] All() => [new Full(), new Zero()];
        }
        """.Replace("{|PRIV1012:|}", "", StringComparison.Ordinal));
}
