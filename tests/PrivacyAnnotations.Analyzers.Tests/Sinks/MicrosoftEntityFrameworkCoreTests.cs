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
}
