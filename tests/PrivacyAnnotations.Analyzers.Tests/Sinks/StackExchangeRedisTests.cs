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

    [Fact]
    public Task What_is_read_is_not_what_was_asked_with() => s_code.Check(
        """Console.WriteLine(await _redis.StringGetAsync("card:" + order.CardNumber));""",
        """Console.WriteLine((await _redis.HashGetAllAsync(order.CardNumber)).Length);""");

    [Fact]
    public Task A_command_or_script_stores_its_arguments() => s_code.Check(
        """await _redis.ExecuteAsync("SET", "card", {|PRIV1004:order.CardNumber|});""",
        """await _redis.ScriptEvaluateAsync("return 1", new RedisKey[] { "card" }, {|PRIV1004:new RedisValue[] { order.CardNumber }|});""",
        """await _redis.Multiplexer.GetServer("a").ExecuteAsync("SET", "card", {|PRIV1004:order.CardNumber|});""",
        """await _redis.ExecuteAsync("SET", "address", order.Address);""");
}
