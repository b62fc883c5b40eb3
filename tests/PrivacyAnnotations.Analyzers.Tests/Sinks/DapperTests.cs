namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class DapperTests
{
    private static readonly LibraryCode s_code = new("using Dapper; using System.Data.Common;", "private DbConnection _db = null!;", typeof(Dapper.SqlMapper));

    [Fact]
    public Task A_command_that_writes_stores_its_parameters() => s_code.Check(
        """await _db.ExecuteAsync("INSERT INTO Cards VALUES (@CardNumber)", {|PRIV1004:new { order.CardNumber }|});""",
        """await _db.ExecuteAsync("update Orders set Card = @CardNumber", {|PRIV1004:order|});""",
        """await _db.ExecuteAsync("INSERT INTO Orders VALUES (@Address)", new { order.Address });""",
        """await _db.QuerySingleAsync<int>("INSERT INTO Cards VALUES (@CardNumber) RETURNING Id", {|PRIV1004:new { order.CardNumber }|});""");

    [Fact]
    public Task A_command_that_reads_stores_nothing() => s_code.Check(
        """_ = await _db.QueryAsync<int>("SELECT Id FROM Orders WHERE Card = @CardNumber", new { order.CardNumber });""",
        """
        _ = await _db.QueryFirstAsync<int>(
            "  select Id from Orders where Card = @CardNumber", new { order.CardNumber });
        """,
        """_ = await _db.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM Orders WHERE Card = @CardNumber", new { order.CardNumber });""");

    [Fact]
    public Task A_text_that_cannot_be_read_may_store() => s_code.Check(
        """
        string Text() => Console.ReadLine()!;
        _ = await _db.QueryAsync<int>(Text(), {|PRIV1004:new { order.CardNumber }|});
        """);

    [Fact]
    public Task Parameters_may_be_built_before() => s_code.Check(
        """
        var parameters = new DynamicParameters();
        parameters.Add("card", order.CardNumber);
        await _db.ExecuteAsync("INSERT INTO Cards VALUES (@card)", {|PRIV1004:parameters|});
        """,
        """await _db.ExecuteAsync({|PRIV1004:new CommandDefinition("INSERT INTO Cards VALUES (@CardNumber)", new { order.CardNumber })|});""",
        """await _db.QueryAsync<int>(new CommandDefinition("SELECT Id FROM Cards WHERE Card = @CardNumber", new { order.CardNumber }));""",
        """
        var parameters = new DynamicParameters();
        parameters.Add("number", order.Number);
        await _db.ExecuteAsync("INSERT INTO Orders VALUES (@number)", parameters);
        """);

    [Fact]
    public Task The_words_of_the_text_decide() => s_code.Check(
        """await _db.QueryAsync("WITH c AS (SELECT 1) INSERT INTO Cards SELECT @CardNumber FROM c", {|PRIV1004:new { order.CardNumber }|});""",
        """await _db.QueryAsync("SELECT 1; UPDATE Orders SET Card = @CardNumber", {|PRIV1004:new { order.CardNumber }|});""",
        """await _db.ExecuteAsync("-- once\nINSERT INTO Cards VALUES (@CardNumber)", {|PRIV1004:new { order.CardNumber }|});""",
        """await _db.ExecuteAsync("AddCard", {|PRIV1004:new { order.CardNumber }|}, commandType: System.Data.CommandType.StoredProcedure);""",
        """await _db.QueryAsync("WITH c AS (SELECT 1) SELECT * FROM c WHERE Card = @CardNumber", new { order.CardNumber });""",
        """await _db.QueryAsync("/* INSERT */ SELECT 'SET' FROM Cards WHERE Card = @CardNumber FOR UPDATE", new { order.CardNumber });""",
        """await _db.ExecuteAsync("DELETE FROM Cards WHERE Card = @CardNumber", new { order.CardNumber });""");

    [Fact]
    public Task A_text_that_is_put_together_is_read_as_far_as_it_is_known() => s_code.Check(
        """await _db.ExecuteAsync({|PRIV1004:$"INSERT INTO Cards VALUES ('{order.CardNumber}')"|});""",
        """await _db.QueryAsync($"SELECT * FROM Cards WHERE Card = '{order.CardNumber}'");""",
        """
        var sql = "SELECT * FROM Cards WHERE Card = @CardNumber";
        if (order.Id > 0)
        {
            sql += " AND Id = @Id";
        }

        await _db.QueryAsync(sql, new { order.CardNumber, order.Id });
        """,
        """await _db.QueryAsync(order.Id > 0 ? "SELECT 1 WHERE Card = @CardNumber" : "SELECT 2", new { order.CardNumber });""",
        """await _db.QueryAsync(order.Id > 0 ? "SELECT 1" : "INSERT INTO Cards VALUES (@CardNumber)", {|PRIV1004:new { order.CardNumber }|});""",
        """
        string sql;
        if (order.Id > 0) sql = "SELECT 1"; else sql = "INSERT INTO Cards VALUES (@CardNumber)";
        await _db.QueryAsync(sql, {|PRIV1004:new { order.CardNumber }|});
        """,
        """
        var sql = "UPDATE Orders";
        sql += " SET Card = @CardNumber";
        await _db.QueryAsync(sql, {|PRIV1004:new { order.CardNumber }|});
        """);

    [Fact]
    public Task A_text_that_is_kept_is_read_where_it_stands() => s_code.CheckMembers(
        """private const string Constant = "SELECT 1 WHERE Card = @CardNumber";""",
        """private static readonly string s_read = "SELECT 1 WHERE Card = @CardNumber";""",
        """private static readonly string s_write = "INSERT INTO Cards VALUES (@CardNumber)";""",
        """private static string Computed => "SELECT 1 WHERE Card = @CardNumber";""",
        """private string _open = "SELECT 1 WHERE Card = @CardNumber";""",
        """public void A(Order order) => _db.Query(Constant, new { order.CardNumber });""",
        """public void B(Order order) => _db.Query(s_read, new { order.CardNumber });""",
        """public void C(Order order) => _db.Query(s_write, {|PRIV1004:new { order.CardNumber }|});""",
        """public void D(Order order) => _db.Query(Computed, new { order.CardNumber });""",
        """public void E(Order order) => _db.Query(_open, {|PRIV1004:new { order.CardNumber }|});""");
}
