namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class StackExchangeRedisTests
{
    private static readonly LibraryCode s_code = new("using StackExchange.Redis;", "private IDatabase _redis = null!; private ISubscriber _bus = null!;", typeof(StackExchange.Redis.IDatabase));

    [Fact]
    public Task Keys_and_values_are_stored() => s_code.Check(
        """await _redis.StringSetAsync("card", {|PRIV1004:order.CardNumber|});""",
        """_redis.StringSet({|PRIV1004:order.CardNumber|}, "1");""",
        """await _redis.HashSetAsync("order", "card", {|PRIV1004:order.CardNumber|});""",
        """await _redis.HashSetAsync("order", {|PRIV1004:new HashEntry[] { new("card", order.CardNumber) }|});""",
        """await _redis.ListRightPushAsync("cards", {|PRIV1004:order.CardNumber|});""",
        """await _redis.SetAddAsync("cards", {|PRIV1004:order.CardNumber|});""",
        """await _redis.StringSetAsync("address", order.Address);""",
        """await _redis.StringGetAsync(order.CardNumber);""");

    [Fact]
    public Task What_is_published_is_sent() => s_code.Check(
        """await _bus.PublishAsync(RedisChannel.Literal("paid"), {|PRIV1003:order.CardNumber|});""",
        """await _bus.PublishAsync(RedisChannel.Literal("paid"), order.Number);""");
}
