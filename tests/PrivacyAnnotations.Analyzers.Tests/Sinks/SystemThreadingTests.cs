namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class SystemThreadingTests
{
    private static readonly LibraryCode s_code = new("using System.Threading.Channels;", "");

    [Fact]
    public Task A_task_is_what_it_results_in() => s_code.Check(
        """Console.WriteLine({|PRIV1001:await Task.Run(() => order.Address)|});""",
        """Console.WriteLine({|PRIV1001:(await Task.WhenAll(Task.FromResult(order.Address)))[0]|});""",
        """Console.WriteLine({|PRIV1001:await Task.FromResult(1).ContinueWith(_ => order.Address)|});""",
        """Console.WriteLine({|PRIV1001:Task.FromResult(order.Address).Result|}); Console.WriteLine({|PRIV1001:new ValueTask<string>(order.CardNumber).GetAwaiter().GetResult()|});""",
        """var source = new TaskCompletionSource<string>(); source.SetResult(order.Address); Console.WriteLine({|PRIV1001:await source.Task|});""",
        """Console.WriteLine(await Task.Run(() => order.Id)); Console.WriteLine(Task.FromResult(order.Address).IsCompleted);""");

    [Fact]
    public Task A_channel_gives_what_was_written() => s_code.Check(
        """var channel = Channel.CreateUnbounded<string>(); await channel.Writer.WriteAsync(order.Address); Console.WriteLine({|PRIV1001:await channel.Reader.ReadAsync()|});""",
        """var channel = Channel.CreateBounded<Order>(1); channel.Writer.TryWrite(order); if (channel.Reader.TryRead(out var read)) Console.WriteLine({|PRIV1001:read.Address|});""",
        """var channel = Channel.CreateUnbounded<string>(); channel.Writer.TryWrite(order.Address); await foreach (var item in channel.Reader.ReadAllAsync()) Console.WriteLine({|PRIV1001:item|});""",
        """var channel = Channel.CreateBounded<Order>(1); channel.Writer.TryWrite(order); Console.WriteLine((await channel.Reader.ReadAsync()).Id); Console.WriteLine(channel.Reader.Count);""");

    [Fact]
    public Task What_is_kept_for_later_is_kept() => s_code.Check(
        """var lazy = new Lazy<string>(() => order.Address); Console.WriteLine({|PRIV1001:lazy.Value|});""",
        """var local = new AsyncLocal<string> { Value = order.Address }; Console.WriteLine({|PRIV1001:local.Value|});""",
        """string? kept = null; Interlocked.Exchange(ref kept, order.Address); Console.WriteLine({|PRIV1001:kept|});""",
        """var lazy = new Lazy<int>(() => order.Id); Console.WriteLine(lazy.Value);""");

    [Fact]
    public Task Several_at_once_are_each_called() => s_code.Check(
        """var list = new List<string>(); Parallel.Invoke(() => list.Add(order.Address)); Console.WriteLine({|PRIV1001:list[0]|});""",
        """var kept = ""; Parallel.Invoke(() => { }, () => kept = order.Address); Console.WriteLine({|PRIV1001:kept|});""",
        """Action[] jobs = [() => Console.WriteLine({|PRIV1001:order.Address|})]; Parallel.Invoke(new ParallelOptions(), jobs);""",
        """var list = new List<string>(); var other = new List<string>(); Parallel.Invoke(() => list.Add(order.Address), () => other.Add("a")); Console.WriteLine(other[0]);""");

    [Fact]
    public Task What_is_exchanged_is_gone() => s_code.Check(
        """var kept = order.Address; Interlocked.Exchange(ref kept, "a"); Console.WriteLine(kept);""",
        """var kept = order.Address; Volatile.Write(ref kept, "a"); Console.WriteLine(kept);""",
        """var kept = order.Address; Console.WriteLine({|PRIV1001:Interlocked.Exchange(ref kept, "a")|});""",
        """var kept = order.Address; Interlocked.CompareExchange(ref kept, "a", "b"); Console.WriteLine({|PRIV1001:kept|});""",
        """var kept = "a"; Volatile.Write(ref kept, order.Address); Console.WriteLine({|PRIV1001:kept|});""");
}
