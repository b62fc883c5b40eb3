namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class MicrosoftDataSqlClientTests
{
    private static readonly LibraryCode s_code = new(
        "using System.Data; using System.Data.Common; using Microsoft.Data.SqlClient;", "private SqlConnection _db = null!;", typeof(Microsoft.Data.SqlClient.SqlConnection));

    [Fact]
    public Task A_command_stores_the_parameters_that_it_was_given() => s_code.Check(
        """
        using var command = new SqlCommand("INSERT INTO Cards VALUES (@card)", _db);
        command.Parameters.AddWithValue("@card", order.CardNumber);
        await {|PRIV1004:command|}.ExecuteNonQueryAsync();
        """,
        """
        using var command = new SqlCommand("UPDATE Cards SET Card = @card", _db);
        command.Parameters.Add("@card", SqlDbType.NVarChar, 19).Value = order.CardNumber;
        {|PRIV1004:command|}.ExecuteNonQuery();
        """,
        """
        using var command = new SqlCommand("UPDATE Cards SET Card = @card", _db);
        command.Parameters.AddRange(new[] { new SqlParameter("@card", order.CardNumber) });
        {|PRIV1004:command|}.ExecuteNonQuery();
        """,
        """
        using var command = new SqlCommand("UPDATE Cards SET Card = @card", _db) { Parameters = { new SqlParameter("@card", order.CardNumber) } };
        {|PRIV1004:command|}.ExecuteNonQuery();
        """,
        """
        using var command = new SqlCommand("INSERT INTO Orders VALUES (@address)", _db);
        command.Parameters.AddWithValue("@address", order.Address);
        command.ExecuteNonQuery();
        """);

    [Fact]
    public Task A_command_that_reads_or_deletes_stores_nothing() => s_code.Check(
        """
        using var command = new SqlCommand("SELECT Id FROM Cards WHERE Card = @card", _db);
        command.Parameters.AddWithValue("@card", order.CardNumber);
        using var reader = await command.ExecuteReaderAsync();
        Console.WriteLine(reader.GetInt32(0));
        """,
        """
        const string sql = "DELETE FROM Cards WHERE Card = @card";
        using var command = new SqlCommand(connection: _db, cmdText: sql);
        command.Parameters.AddWithValue("@card", order.CardNumber);
        command.ExecuteNonQuery();
        """,
        """
        using var command = new SqlCommand("INSERT INTO Cards VALUES (@card); SELECT SCOPE_IDENTITY()", _db);
        command.Parameters.AddWithValue("@card", order.CardNumber);
        await {|PRIV1004:command|}.ExecuteScalarAsync();
        """);

    [Fact]
    public Task A_table_is_stored_with_its_rows() => s_code.Check(
        """
        var table = new DataTable();
        table.Rows.Add(order.Id, order.CardNumber);
        new SqlBulkCopy(_db).WriteToServer({|PRIV1004:table|});
        """,
        """
        var table = new DataTable();
        var row = table.NewRow();
        row["Card"] = order.CardNumber;
        table.Rows.Add(row);
        await new SqlBulkCopy(_db).WriteToServerAsync({|PRIV1004:table|});
        """,
        """
        var table = new DataTable();
        table.Rows.Add(order.Id, order.Address);
        new SqlBulkCopy(_db).WriteToServer(table);
        """);

    [Fact]
    public Task A_command_shows_its_text_and_not_what_its_parameters_hold() => s_code.Check(
        """
        using var command = new SqlCommand("SELECT Id FROM Orders WHERE Address = @address", _db);
        command.Parameters.AddWithValue("@address", order.Address);
        Console.WriteLine(command.CommandText);
        Console.WriteLine(command.Parameters.Count);
        foreach (SqlParameter parameter in command.Parameters) Console.WriteLine(parameter.ParameterName);
        foreach (SqlParameter parameter in command.Parameters) Console.WriteLine({|PRIV1001:parameter.Value|});
        """,
        """
        using DbCommand command = new SqlCommand($"SELECT Id FROM Orders WHERE Address = '{order.Address}'", _db);
        Console.WriteLine({|PRIV1001:command.CommandText|});
        """,
        """
        var parameter = new SqlParameter("@address", order.Address);
        Console.WriteLine(parameter.ParameterName);
        Console.WriteLine({|PRIV1001:parameter.SqlValue|});
        """,
        """Console.WriteLine({|PRIV1001:new SqlParameter(order.Address, 1).ParameterName|});""");
}
