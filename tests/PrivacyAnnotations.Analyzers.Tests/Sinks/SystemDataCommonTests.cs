namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SystemDataCommonTests
{
    private static readonly LibraryCode s_code = new("using System.Data; using System.Data.Common;", """
        private DbConnection _db = null!;
        private static void Fill(DbCommand command, string text) => command.CommandText = "SELECT '" + text + "'";
        private static void Show(System.Data.IDbCommand command) => Console.WriteLine(command.CommandText);
        """);

    [Fact]
    public Task A_command_that_writes_stores_its_parameters() => s_code.Check(
        """
        using var command = _db.CreateCommand();
        var card = command.CreateParameter();
        card.Value = order.CardNumber;
        command.Parameters.Add(card);
        await {|PRIV1004:command|}.ExecuteNonQueryAsync();
        """,
        """
        using var command = _db.CreateCommand();
        command.CommandText = $"UPDATE Orders SET Card = '{order.CardNumber}'";
        {|PRIV1004:command|}.ExecuteNonQuery();
        """,
        """
        using var command = _db.CreateCommand();
        var address = command.CreateParameter();
        address.Value = order.Address;
        command.Parameters.Add(address);
        command.ExecuteNonQuery();
        """);

    [Fact]
    public Task A_command_that_reads_stores_nothing() => s_code.Check(
        """
        using var command = _db.CreateCommand();
        var card = command.CreateParameter();
        card.Value = order.CardNumber;
        command.Parameters.Add(card);
        using var reader = await command.ExecuteReaderAsync();
        """);

    [Fact]
    public Task A_command_that_writes_and_answers_stores_its_parameters() => s_code.Check(
        """
        using var command = _db.CreateCommand();
        command.CommandText = "INSERT INTO Cards VALUES (@card); SELECT last_insert_rowid()";
        var card = command.CreateParameter();
        card.Value = order.CardNumber;
        command.Parameters.Add(card);
        await {|PRIV1004:command|}.ExecuteScalarAsync();
        """,
        """
        using var command = _db.CreateCommand();
        command.CommandText = "SELECT Id FROM Cards WHERE Card = @card";
        var card = command.CreateParameter();
        card.Value = order.CardNumber;
        command.Parameters.Add(card);
        await command.ExecuteScalarAsync();
        """);

    [Fact]
    public Task A_command_that_deletes_stores_nothing() => s_code.Check(
        """
        using var command = _db.CreateCommand();
        command.CommandText = "DELETE FROM Cards WHERE Card = @card";
        var card = command.CreateParameter();
        card.Value = order.CardNumber;
        command.Parameters.Add(card);
        command.ExecuteNonQuery();
        """,
        """
        using var command = _db.CreateCommand();
        command.CommandText = "WITH c AS (SELECT 1) UPDATE Orders SET Card = @card";
        var card = command.CreateParameter();
        card.Value = order.CardNumber;
        command.Parameters.Add(card);
        {|PRIV1004:command|}.ExecuteNonQuery();
        """,
        """
        using var command = _db.CreateCommand();
        command.CommandText = Console.ReadLine();
        var card = command.CreateParameter();
        card.Value = order.CardNumber;
        command.Parameters.Add(card);
        {|PRIV1004:command|}.ExecuteNonQuery();
        """);

    [Fact]
    public Task Any_connection_will_do() => (s_code with { Members = "private System.Data.IDbConnection _db = null!;" }).Check(
        """
        using var command = _db.CreateCommand();
        command.CommandText = "INSERT INTO Cards VALUES (@card)";
        var card = command.CreateParameter();
        card.Value = order.CardNumber;
        command.Parameters.Add(card);
        {|PRIV1004:command|}.ExecuteNonQuery();
        """,
        """
        using var command = _db.CreateCommand();
        command.CommandText = "DELETE FROM Cards WHERE Card = @card";
        var card = command.CreateParameter();
        card.Value = order.CardNumber;
        command.Parameters.Add(card);
        command.ExecuteNonQuery();
        """);

    [Fact]
    public Task A_parameter_may_get_its_value_later() => s_code.Check(
        """
        using var command = _db.CreateCommand();
        command.CommandText = "INSERT INTO Cards VALUES (@card)";
        var card = command.CreateParameter();
        command.Parameters.Add(card);
        foreach (var one in orders)
        {
            card.Value = one.CardNumber;
            {|PRIV1004:command|}.ExecuteNonQuery();
        }
        """,
        """
        using var command = _db.CreateCommand();
        command.CommandText = "INSERT INTO Orders VALUES (@address)";
        var address = command.CreateParameter();
        command.Parameters.Add(address);
        address.Value = order.Address;
        command.ExecuteNonQuery();
        """);

    [Fact]
    public Task A_command_shows_its_text_and_not_what_its_parameters_hold() => s_code.Check(
        """
        using var command = _db.CreateCommand();
        command.CommandText = "SELECT Id FROM Orders WHERE Address = @address";
        var address = command.CreateParameter();
        address.ParameterName = "@address";
        address.Value = order.Address;
        command.Parameters.Add(address);
        Console.WriteLine($"{command.CommandText} {command.CommandType} {command.CommandTimeout} {command.Parameters.Count}");
        Console.WriteLine($"{address.ParameterName} {address.DbType} {address.Size} {command.Connection!.Database}");
        Console.WriteLine({|PRIV1001:address.Value|});
        """,
        """
        using var command = _db.CreateCommand();
        var address = command.CreateParameter();
        address.Value = order.Address;
        command.Parameters.Add(address);
        Console.WriteLine({|PRIV1001:command.Parameters[0].Value|});
        """,
        """
        using var command = _db.CreateCommand();
        command.CommandText = "SELECT Id FROM Orders WHERE Address = '" + order.Address + "'";
        Console.WriteLine({|PRIV1001:command.CommandText|});
        command.CommandText = "SELECT 1";
        Console.WriteLine(command.CommandText);
        """,
        """
        using var command = _db.CreateCommand();
        Fill(command, order.Address);
        Console.WriteLine({|PRIV1001:command.CommandText|});
        """,
        """
        using var command = _db.CreateCommand();
        var name = command.CreateParameter();
        name.ParameterName = order.Address;
        Console.WriteLine({|PRIV1001:name.ParameterName|});
        """,
        """
        using var command = _db.CreateCommand();
        if (order.Id > 0) command.CommandText = order.Address;
        Show({|PRIV1001:command|});
        """,
        """
        using var command = _db.CreateCommand();
        var address = command.CreateParameter();
        address.Value = order.Address;
        command.Parameters.Add(address);
        Show(command);
        """);

    [Fact]
    public Task A_table_shows_names_and_counts_that_are_not_in_its_rows() => s_code.Check(
        """
        var table = new System.Data.DataTable("orders");
        table.Columns.Add("address");
        table.Rows.Add(order.Address);
        Console.WriteLine($"{table.TableName} {table.Rows.Count} {table.Columns.Count} {table.Columns[0].ColumnName}");
        Console.WriteLine({|PRIV1001:table.Rows[0][0]|});
        """,
        """Console.WriteLine({|PRIV1001:new System.Data.DataTable(order.Address).TableName|});""");

    [Fact]
    public Task A_table_is_written_with_its_rows() => s_code.Check(
        """var table = new DataTable(); table.Rows.Add(order.CardNumber); {|PRIV1004:table|}.WriteXml("orders.xml");""",
        """var table = new DataTable(); table.Rows.Add(order.CardNumber); using var file = File.Create("orders.xml"); {|PRIV1004:table|}.WriteXml(file);""",
        """var table = new DataTable(); table.Rows.Add(order.CardNumber); var all = new DataSet(); all.Tables.Add(table); {|PRIV1004:all|}.WriteXml("orders.xml");""",
        """var table = new DataTable(); table.Rows.Add(order.Address); var all = new DataSet(); all.Tables.Add(table); Console.WriteLine({|PRIV1001:all.GetXml()|});""",
        """var table = new DataTable(); table.Rows.Add(order.Address, order.Id); table.WriteXml("orders.xml"); var all = new DataSet(); all.Merge(table); all.WriteXml("all.xml");""");
}
