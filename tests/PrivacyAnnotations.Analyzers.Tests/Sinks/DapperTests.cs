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
}
