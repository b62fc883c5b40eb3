namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class MicrosoftEntityFrameworkCoreTests
{
    private const string Members = """
        public sealed class Shop : DbContext { public DbSet<Order> Orders => Set<Order>(); }

        public sealed class Row { public int Id { get; set; } public string Text { get; set; } = ""; }

        private Shop _shop = null!;
        """;

    private static readonly LibraryCode s_code = new(
        "using Microsoft.EntityFrameworkCore;",
        Members,
        typeof(Microsoft.EntityFrameworkCore.DbContext),
        typeof(Microsoft.EntityFrameworkCore.RelationalQueryableExtensions));

    [Fact]
    public Task An_entity_is_stored_with_its_members() => s_code.Check(
        "_shop.Orders.Add({|PRIV1004:order|});",
        "await _shop.Orders.AddRangeAsync({|PRIV1004:orders|});",
        "_shop.Update({|PRIV1004:order|});",
        "_shop.Attach({|PRIV1004:order|});",
        "_shop.Add({|PRIV1004:new Row { Text = order.CardNumber }|});",
        "_shop.Add(new Row { Text = order.Address });",
        "_shop.Orders.Remove(order);");

    [Fact]
    public Task A_query_stores_nothing() => s_code.Check(
        "_ = await _shop.Orders.Where(o => o.CardNumber == order.CardNumber).ToListAsync();",
        "_ = await _shop.Orders.FindAsync(order.CardNumber);",
        """_ = _shop.Orders.FromSqlInterpolated($"SELECT * FROM Orders WHERE Card = {order.CardNumber}");""");

    [Fact]
    public Task An_update_stores_its_values() => s_code.Check(
        "await _shop.Orders.ExecuteUpdateAsync(s => s.SetProperty(o => o.Number, {|PRIV1004:order.CardNumber|}));",
        "await _shop.Orders.ExecuteUpdateAsync(s => s.SetProperty(o => o.Number, o => {|PRIV1004:o.CardNumber|}));",
        "await _shop.Orders.ExecuteUpdateAsync(s => s.SetProperty(o => o.Number, order.Address));");

    [Fact]
    public Task A_command_that_writes_stores_its_parameters() => s_code.Check(
        """await _shop.Database.ExecuteSqlInterpolatedAsync({|PRIV1004:$"UPDATE Orders SET Card = {order.CardNumber}"|});""",
        """await _shop.Database.ExecuteSqlRawAsync("UPDATE Orders SET Card = {0}", {|PRIV1004:order.CardNumber|});""",
        """await _shop.Database.ExecuteSqlRawAsync("UPDATE Orders SET Address = {0}", order.Address);""");

    [Fact]
    public Task A_command_that_deletes_or_reads_stores_nothing() => s_code.Check(
        """await _shop.Database.ExecuteSqlInterpolatedAsync($"DELETE FROM Orders WHERE Card = {order.CardNumber}");""",
        """await _shop.Database.ExecuteSqlRawAsync("-- one\nDELETE FROM Orders WHERE Card = {0}", order.CardNumber);""",
        """await _shop.Database.ExecuteSqlRawAsync("WITH o AS (SELECT 1) UPDATE Orders SET Card = {0}", {|PRIV1004:order.CardNumber|});""");

    [Fact]
    public Task The_state_of_an_entry_says_whether_it_is_stored() => s_code.Check(
        "{|PRIV1004:_shop.Entry(order)|}.State = EntityState.Modified;",
        "{|PRIV1004:_shop.Entry(new Row { Text = order.CardNumber })|}.State = EntityState.Added;",
        "_shop.Entry(order).State = EntityState.Deleted;",
        "_shop.Entry(new Row { Text = order.Address }).State = EntityState.Modified;",
        "Console.WriteLine(_shop.Entry(order).State);");

    [Fact]
    public Task A_value_of_an_entry_is_stored() => s_code.Check(
        """_shop.Entry(new Row()).CurrentValues["Text"] = {|PRIV1004:order.CardNumber|};""",
        """_shop.Entry(new Row()).Property(r => r.Text).CurrentValue = {|PRIV1004:order.CardNumber|};""",
        """var values = _shop.Entry(new Row()).CurrentValues; values["Text"] = order.Address; Console.WriteLine(values["Id"]);""");

    [Fact]
    public Task What_a_query_gives_is_known_member_by_member() => s_code.Check(
        "var found = await _shop.Orders.Select(o => new { o.Id, o.Address }).ToListAsync(); Console.WriteLine(found[0].Id);",
        "var found = await _shop.Orders.Select(o => new { o.Id, o.Address }).ToListAsync(); Console.WriteLine({|PRIV1001:found[0].Address|});",
        "var found = await _shop.Orders.AsNoTracking().GroupBy(o => o.Address).Select(g => new { g.Key, N = g.Count() }).FirstAsync(); Console.WriteLine(found.N);",
        "var found = await _shop.Orders.ToDictionaryAsync(o => o.Id, o => o.Address); Console.WriteLine({|PRIV1001:found[1]|});",
        "Console.WriteLine({|PRIV1001:await _shop.Orders.MaxAsync(o => o.Address)|}); Console.WriteLine(await _shop.Orders.CountAsync(o => o.Address == order.Address));");
}
