namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class NpgsqlTests
{
    private static readonly LibraryCode s_code = new("using Npgsql;", "private NpgsqlConnection _db = null!;", typeof(Npgsql.NpgsqlConnection));

    [Fact]
    public Task A_command_stores_its_parameters() => s_code.Check(
        """
        await using var command = new NpgsqlCommand("INSERT INTO cards VALUES ($1)", _db) { Parameters = { new() { Value = order.CardNumber } } };
        await {|PRIV1004:command|}.ExecuteNonQueryAsync();
        """,
        """
        await using var command = new NpgsqlCommand("INSERT INTO cards VALUES (@card)", _db);
        command.Parameters.Add(new NpgsqlParameter<string>("card", order.CardNumber));
        await {|PRIV1004:command|}.ExecuteNonQueryAsync();
        """,
        """
        await using var command = new NpgsqlCommand("SELECT id FROM cards WHERE card = @card", _db);
        command.Parameters.AddWithValue("card", order.CardNumber);
        await using var reader = await command.ExecuteReaderAsync();
        """);

    [Fact]
    public Task A_batch_stores_the_parameters_of_its_commands() => s_code.Check(
        """
        await using var batch = _db.CreateBatch();
        var command = new NpgsqlBatchCommand("INSERT INTO cards VALUES ($1)");
        command.Parameters.AddWithValue(order.CardNumber);
        batch.BatchCommands.Add(command);
        await {|PRIV1004:batch|}.ExecuteNonQueryAsync();
        """,
        """
        await using var batch = _db.CreateBatch();
        var command = new NpgsqlBatchCommand("INSERT INTO orders VALUES ($1)");
        command.Parameters.AddWithValue(order.Address);
        batch.BatchCommands.Add(command);
        await batch.ExecuteNonQueryAsync();
        """);

    [Fact]
    public Task A_copy_stores_what_is_written() => s_code.Check(
        """
        await using var import = await _db.BeginBinaryImportAsync("COPY cards FROM STDIN (FORMAT BINARY)");
        await import.StartRowAsync();
        await import.WriteAsync({|PRIV1004:order.CardNumber|});
        await import.WriteAsync(order.Id);
        """,
        """
        await using var import = await _db.BeginTextImportAsync("COPY cards FROM STDIN");
        await import.WriteLineAsync({|PRIV1004:order.CardNumber|});
        await import.WriteLineAsync(order.Address);
        """);
}
