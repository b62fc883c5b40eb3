namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class MicrosoftExtensionsCachingTests
{
    private static readonly LibraryCode s_code = new(
        "using Microsoft.Extensions.Caching.Distributed; using Microsoft.Extensions.Caching.Hybrid; using Microsoft.Extensions.Caching.Memory; using System.Text;",
        "private IDistributedCache _cache = null!; private IMemoryCache _memory = null!; private HybridCache _hybrid = null!;");

    [Fact]
    public Task A_distributed_cache_stores_keys_and_values() => s_code.Check(
        """await _cache.SetStringAsync("card", {|PRIV1004:order.CardNumber|});""",
        """await _cache.SetStringAsync({|PRIV1004:"card:" + order.CardNumber|}, "1");""",
        """_cache.Set("card", {|PRIV1004:Encoding.UTF8.GetBytes(order.CardNumber)|}, new DistributedCacheEntryOptions());""",
        """await _cache.SetStringAsync("address", order.Address);""",
        """_ = await _cache.GetStringAsync(order.CardNumber);""");

    [Fact]
    public Task A_memory_cache_stores_whole_objects() => s_code.Check(
        """_memory.Set("order", {|PRIV1004:order|});""",
        """_memory.Set({|PRIV1004:order.CardNumber|}, 1);""",
        """_ = _memory.GetOrCreate("order", entry => {|PRIV1004:order|});""",
        """_memory.Set("order", order.Address);""",
        """_ = _memory.Get<string>(order.CardNumber);""",
        """if (_memory.TryGetValue(order.CardNumber, out string? found)) Console.WriteLine(found);""");

    [Fact]
    public Task A_hybrid_cache_stores_what_it_makes() => s_code.Check(
        """await _hybrid.SetAsync("order", {|PRIV1004:order|});""",
        """_ = await _hybrid.GetOrCreateAsync("order", token => {|PRIV1004:ValueTask.FromResult(order)|});""",
        """_ = await _hybrid.GetOrCreateAsync({|PRIV1004:order.CardNumber|}, token => ValueTask.FromResult(1));""",
        """_ = await _hybrid.GetOrCreateAsync("order", token => ValueTask.FromResult(order.Address));""");
}
