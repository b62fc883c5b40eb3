namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SystemLinqEnumerableTests
{
    private static readonly LibraryCode s_code = new("", "");

    [Fact]
    public Task A_projection_carries_what_it_selects() => s_code.Check(
        """foreach (var item in orders.Select(o => o.Address)) Console.WriteLine({|PRIV1001:item|});""",
        """foreach (var item in orders.Where(o => o.Address != "").Select(o => new { o.Id, Text = o.Address })) Console.WriteLine({|PRIV1001:item.Text|});""",
        """foreach (var item in orders.Where(o => o.Address != "").Select(o => new { o.Id, Text = o.Address })) Console.WriteLine(item.Id);""",
        """foreach (var item in orders.OrderBy(o => o.Address).Select(o => o.Id)) Console.WriteLine(item);""");

    [Fact]
    public Task One_of_many_is_one_of_them() => s_code.Check(
        """Console.WriteLine({|PRIV1001:(orders.First()).Address|});""",
        """Console.WriteLine({|PRIV1001:orders.Select(o => o.Address).LastOrDefault()|});""",
        """Console.WriteLine({|PRIV1001:(orders.ToList())[0].Address|});""",
        """Console.WriteLine((orders.Single()).Id);""");

    [Fact]
    public Task A_number_about_many_holds_none() => s_code.Check(
        """Console.WriteLine(orders.Count(o => o.Address == "a")); Console.WriteLine(orders.Any(o => o.Address == "a"));""",
        """Console.WriteLine(orders.Sum(o => o.Id)); Console.WriteLine(orders.Select(o => o.Address).Contains("a"));""");

    [Fact]
    public Task Groups_and_pairs_keep_their_parts() => s_code.Check(
        """foreach (var group in orders.GroupBy(o => o.Address)) Console.WriteLine({|PRIV1001:group.Key|});""",
        """foreach (var group in orders.GroupBy(o => o.Id)) Console.WriteLine(group.Key);""",
        """foreach (var text in orders.Zip(orders, (a, b) => a.Id + b.Address)) Console.WriteLine({|PRIV1001:text|});""");
}
