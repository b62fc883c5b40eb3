using System.Globalization;
using System.Text;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Calls;

/// <summary>Depth and cycles of calls.</summary>
public sealed class RecursionTests
{
    [Fact]
    public Task A_chain_of_two_hundred_helpers_leads_to_the_log() => Shop.Members(
        "public void Run(Customer c) { M0({|PRIV1001:c.Email|}); M0(\"none\"); }\n"
        + Chain(200, static (i, next) => $"private void M{i}(string s) => M{next}(s);")
        + "private void M200(string s) => logger.LogInformation(\"{S}\", s);");

    [Fact]
    public Task A_chain_of_two_hundred_helpers_returns_personal_data() => Shop.Members(
        "public void Run(Customer c) { logger.LogInformation(\"{S}\", {|PRIV1001:M0(c)|}); logger.LogInformation(\"{S}\", N0(c)); }\n"
        + Chain(200, static (i, next) => $"private static string M{i}(Customer c) => M{next}(c);")
        + "private static string M200(Customer c) => c.Email;\n"
        + Chain(200, static (i, next) => $"private static string N{i}(Customer c) => N{next}(c);")
        + "private static string N200(Customer c) => c.Id.ToString();");

    [Fact]
    public Task A_method_that_calls_itself_comes_to_rest() => Shop.Members("""
        public void Run(Customer c)
        {
            Repeat({|PRIV1001:c.Email|}, 3);
            logger.LogInformation("{Text}", {|PRIV1001:Pad(c.Name, 3)|});
            logger.LogInformation("{Text}", Pad("none", 3));
        }

        private void Repeat(string text, int times)
        {
            if (times > 0)
            {
                logger.LogInformation("{Text}", text);
                Repeat(text, times - 1);
            }
        }

        private static string Pad(string text, int times) => times == 0 ? text : Pad(" " + text, times - 1);
        """);

    [Fact]
    public Task Two_methods_that_call_each_other_come_to_rest() => Shop.Members("""
        public void Run(Customer c)
        {
            Even({|PRIV1001:c.Email|}, 4);
            logger.LogInformation("{Text}", Ping(c.Email, 4));
        }

        private void Even(string text, int left)
        {
            if (left > 0)
            {
                Odd(text, left - 1);
            }
        }

        private void Odd(string text, int left)
        {
            logger.LogInformation("{Text}", text);
            Even(text, left - 1);
        }

        private static int Ping(string text, int left) => left == 0 ? text.Length : Pong(text, left - 1);

        private static int Pong(string text, int left) => Ping(text, left - 1);
        """);

    [Fact]
    public Task Parameters_that_change_places_in_a_cycle_are_followed() => Shop.Members("""
        public void Run(Customer c)
        {
            Swap("none", {|PRIV1001:c.Email|}, 2);
            Keep("none", c.Email, 2);
        }

        private void Swap(string left, string right, int times)
        {
            logger.LogInformation("{Left}", left);
            Swap(right, left, times - 1);
        }

        private void Keep(string left, string right, int times)
        {
            logger.LogInformation("{Left}", left);
            Keep(left, right, times - 1);
        }
        """);

    [Fact]
    public Task A_clique_of_fifty_methods_comes_to_rest()
    {
        var members = new StringBuilder("public void Run(Customer c) { M0({|PRIV1001:c.Email|}, 1); M0(\"none\", 1); }\n");
        for (var i = 0; i < 50; i++)
        {
            members.Append(CultureInfo.InvariantCulture, $"private void M{i}(string s, int n) {{ switch (n) {{ ");
            for (var j = 0; j < 50; j++)
            {
                members.Append(CultureInfo.InvariantCulture, $"case {j}: M{j}(s, n - 1); break; ");
            }

            members.Append(i == 49 ? "default: logger.LogInformation(\"{S}\", s); break; } }\n" : "} }\n");
        }

        return Shop.Members(members.ToString());
    }

    [Fact]
    public Task Types_that_contain_themselves_do_not_run_away() => Shop.Members("""
        private sealed class Node
        {
            public Node? Next { get; set; }

            public string Text { get; set; } = "";
        }

        public void Run(Customer c)
        {
            var list = new Node { Text = c.Email };
            for (var i = 0; i < 10; i++)
            {
                list = new Node { Next = list };
            }

            LogAll({|PRIV1001:list|});
            LogAll(new Node { Text = "none", Next = new Node() });
        }

        private void LogAll(Node? node)
        {
            for (; node is not null; node = node.Next)
            {
                logger.LogInformation("{Text}", node.Text);
            }
        }
        """);

    private static string Chain(int length, Func<int, int, string> member) =>
        string.Concat(Enumerable.Range(0, length).Select(i => member(i, i + 1) + "\n"));
}
