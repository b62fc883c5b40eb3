namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class TestableIOSystemIOAbstractionsTests
{
    private static readonly LibraryCode s_code = new(
        "using System.IO.Abstractions;", "private IFileSystem _files = null!;", typeof(System.IO.Abstractions.IFileSystem));

    [Fact]
    public Task A_file_stores_what_is_written() => s_code.Check(
        """_files.File.WriteAllText("f", {|PRIV1004:order.CardNumber|});""",
        """await _files.File.WriteAllTextAsync({|PRIV1004:_files.Path.Combine("cards", order.CardNumber)|}, "");""",
        """using var writer = new StreamWriter(_files.File.Create("f")); writer.Write({|PRIV1004:order.CardNumber|});""",
        """_files.Directory.CreateDirectory({|PRIV1004:order.CardNumber|});""",
        """_files.File.WriteAllText("f", order.Address);""");

    [Fact]
    public Task What_is_read_from_a_file_is_not_its_path() => s_code.Check(
        """Console.WriteLine(await _files.File.ReadAllTextAsync(_files.Path.Join("cards", order.CardNumber)));""",
        """Console.WriteLine({|PRIV1001:_files.Path.Join("cards", order.CardNumber)|});""",
        """_ = _files.File.Exists(order.CardNumber);""");
}
