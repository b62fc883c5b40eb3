namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SystemLinqQueryableTests
{
    private static readonly LibraryCode s_code = new("", "private IQueryable<Order> _orders = null!;");

    [Fact]
    public Task A_projection_carries_what_it_selects() => s_code.Check(
        """foreach (var item in _orders.Select(o => o.Address)) Console.WriteLine({|PRIV1001:item|});""",
        """foreach (var item in _orders.Where(o => o.Address != "").Select(o => new { o.Id, Text = o.Address })) Console.WriteLine({|PRIV1001:item.Text|});""",
        """foreach (var item in _orders.Where(o => o.Address != "").Select(o => new { o.Id, Text = o.Address })) Console.WriteLine(item.Id);""",
        """foreach (var item in _orders.OrderBy(o => o.Address).Select(o => o.Id)) Console.WriteLine(item);""");

    [Fact]
    public Task One_of_many_is_one_of_them() => s_code.Check(
        """Console.WriteLine({|PRIV1001:(_orders.First()).Address|});""",
        """Console.WriteLine({|PRIV1001:_orders.Select(o => o.Address).LastOrDefault()|});""",
        """Console.WriteLine({|PRIV1001:(_orders.ToList())[0].Address|});""",
        """Console.WriteLine((_orders.Single()).Id);""");

    [Fact]
    public Task A_number_about_many_holds_none() => s_code.Check(
        """Console.WriteLine(_orders.Count(o => o.Address == "a")); Console.WriteLine(_orders.Any(o => o.Address == "a"));""",
        """Console.WriteLine(_orders.Sum(o => o.Id)); Console.WriteLine(_orders.Select(o => o.Address).Contains("a"));""");

    [Fact]
    public Task Groups_and_pairs_keep_their_parts() => s_code.Check(
        """foreach (var group in _orders.GroupBy(o => o.Address)) Console.WriteLine({|PRIV1001:group.Key|});""",
        """foreach (var group in _orders.GroupBy(o => o.Id)) Console.WriteLine(group.Key);""",
        """foreach (var text in _orders.Zip(_orders, (a, b) => a.Id + b.Address)) Console.WriteLine({|PRIV1001:text|});""");
}
