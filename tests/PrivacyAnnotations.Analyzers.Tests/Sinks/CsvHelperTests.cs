namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class CsvHelperTests
{
    private const string Members = """
        public class Row
        {
            public int Id { get; set; }
            [PersonalData(Category.Payment, Purpose.Fraud), Ignore] public string Number { get; set; } = "";
        }

        private CsvWriter _csv = null!;
        private IWriter _writer = null!;
        """;

    private static readonly LibraryCode s_code = new(
        "using System.Globalization; using CsvHelper; using CsvHelper.Configuration.Attributes;", Members, typeof(CsvHelper.CsvWriter));

    [Fact]
    public Task Records_are_written_member_by_member() => s_code.Check(
        """_csv.WriteRecords({|PRIV1002:orders|});""",
        """await _writer.WriteRecordsAsync({|PRIV1002:orders|});""",
        """_csv.WriteRecord({|PRIV1002:order|});""",
        """_csv.WriteRecords(new[] { new Row { Number = order.CardNumber } });""",
        """_csv.WriteRecords(orders.Select(o => new { o.Id, o.Address }));""");

    [Fact]
    public Task Fields_are_written_one_by_one() => s_code.Check(
        """_csv.WriteField({|PRIV1002:order.CardNumber|});""",
        """_csv.WriteField(order.Address); _csv.WriteField(order.Id); _csv.NextRecord();""",
        """var text = new StringWriter(); using var csv = new CsvWriter(text, CultureInfo.InvariantCulture); csv.WriteField(order.Address); Console.WriteLine({|PRIV1001:text.ToString()|});""");
}
