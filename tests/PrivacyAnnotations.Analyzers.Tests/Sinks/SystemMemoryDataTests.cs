namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SystemMemoryDataTests
{
    private static readonly LibraryCode s_code = new("", "", typeof(BinaryData));

    [Fact]
    public Task Bytes_carry_what_they_are_made_of() => s_code.Check(
        """Console.WriteLine({|PRIV1001:new BinaryData(order.Address)|});""",
        """Console.WriteLine({|PRIV1001:BinaryData.FromString(order.Address).ToString()|});""",
        """Console.WriteLine({|PRIV1001:BinaryData.FromObjectAsJson(new { order.Address }).ToString()|});""",
        """Console.WriteLine(BinaryData.FromObjectAsJson(new { order.Id }).ToString()); Console.WriteLine(BinaryData.FromString(order.Number));""");
}
