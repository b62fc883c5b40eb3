namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SystemCollectionsConcurrentTests
{
    private static readonly LibraryCode s_code = new("using System.Threading.Channels;", "");

    [Fact]
    public Task What_is_written_to_a_channel_is_read_from_it() => s_code.Check(
        """var channel = Channel.CreateUnbounded<string>(); await channel.Writer.WriteAsync(order.Address); Console.WriteLine({|PRIV1001:await channel.Reader.ReadAsync()|});""",
        """var channel = Channel.CreateUnbounded<string>(); channel.Writer.TryWrite(order.Address); await foreach (var text in channel.Reader.ReadAllAsync()) Console.WriteLine({|PRIV1001:text|});""",
        """var channel = Channel.CreateUnbounded<string>(); await channel.Writer.WriteAsync(order.Number); Console.WriteLine(await channel.Reader.ReadAsync());""");
}
