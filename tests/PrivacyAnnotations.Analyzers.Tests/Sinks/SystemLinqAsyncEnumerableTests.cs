namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SystemLinqAsyncEnumerableTests
{
    private static readonly LibraryCode s_code = new("", "private IAsyncEnumerable<Order> _orders = null!;");

    [Fact]
    public Task A_projection_carries_what_it_selects() => s_code.Check(
        """await foreach (var item in _orders.Select(o => o.Address)) Console.WriteLine({|PRIV1001:item|});""",
        """await foreach (var item in _orders.Where(o => o.Address != "").Select(o => new { o.Id, Text = o.Address })) Console.WriteLine({|PRIV1001:item.Text|});""",
        """await foreach (var item in _orders.Where(o => o.Address != "").Select(o => new { o.Id, Text = o.Address })) Console.WriteLine(item.Id);""",
        """await foreach (var item in _orders.OrderBy(o => o.Address).Select(o => o.Id)) Console.WriteLine(item);""");

    [Fact]
    public Task One_of_many_is_one_of_them() => s_code.Check(
        """Console.WriteLine({|PRIV1001:(await _orders.FirstAsync()).Address|});""",
        """Console.WriteLine({|PRIV1001:await _orders.Select(o => o.Address).LastOrDefaultAsync()|});""",
        """Console.WriteLine({|PRIV1001:(await _orders.ToListAsync())[0].Address|});""",
        """Console.WriteLine((await _orders.SingleAsync()).Id);""");

    [Fact]
    public Task A_number_about_many_holds_none() => s_code.Check(
        """Console.WriteLine(await _orders.CountAsync(o => o.Address == "a")); Console.WriteLine(await _orders.AnyAsync(o => o.Address == "a"));""",
        """Console.WriteLine(await _orders.Select(o => o.Id).SumAsync()); Console.WriteLine(await _orders.Select(o => o.Address).ContainsAsync("a"));""");

    [Fact]
    public Task Groups_and_pairs_keep_their_parts() => s_code.Check(
        """await foreach (var group in _orders.GroupBy(o => o.Address)) Console.WriteLine({|PRIV1001:group.Key|});""",
        """await foreach (var group in _orders.GroupBy(o => o.Id)) Console.WriteLine(group.Key);""",
        """await foreach (var text in _orders.Zip(_orders, (a, b) => a.Id + b.Address)) Console.WriteLine({|PRIV1001:text|});""");
}
