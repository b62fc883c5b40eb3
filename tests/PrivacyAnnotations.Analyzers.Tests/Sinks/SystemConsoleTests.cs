namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SystemConsoleTests
{
    private static readonly LibraryCode s_code = new("", "");

    [Fact]
    public Task What_is_written_is_logged() => s_code.Check(
        """Console.Write({|PRIV1001:order.Address|});""",
        """Console.WriteLine("{0} {1} {2} {3}", order.Id, 2, 3, {|PRIV1001:order.Address|});""",
        """Console.WriteLine({|PRIV1001:$"{order.Number}: {order.Address}"|});""",
        """Console.WriteLine({|PRIV1001:order.Address.ToCharArray()|});""",
        """Console.WriteLine({|PRIV1001:order.Address[0]|});""",
        """Console.WriteLine("{0} {1}", order.Number, order.Id); Console.WriteLine(order); Console.WriteLine(order.Address.Length);""");

    [Fact]
    public Task Its_writers_and_streams_lead_there() => s_code.Check(
        """Console.Out.WriteLine({|PRIV1001:order.Address|});""",
        """await Console.Error.WriteLineAsync({|PRIV1001:order.Address|});""",
        """using var writer = new StreamWriter(Console.OpenStandardOutput()); writer.Write({|PRIV1001:order.Address|});""",
        """var writer = Console.Out; writer.Write(order.Number); writer.Write(order.Id); writer.Flush();""");

    [Fact]
    public Task What_is_read_is_nobodys_yet() => s_code.Check(
        """var line = Console.ReadLine(); Console.WriteLine(line); File.WriteAllText("f", line);""");
}
