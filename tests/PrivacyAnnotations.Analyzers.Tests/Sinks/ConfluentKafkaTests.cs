namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class ConfluentKafkaTests
{
    private static readonly LibraryCode s_code = new(
        "using Confluent.Kafka;",
        "private IProducer<string, string> _texts = null!; private IProducer<Null, Order> _orders = null!;",
        typeof(Confluent.Kafka.Headers));

    [Fact]
    public Task A_message_is_sent_with_its_key_and_value() => s_code.Check(
        """await _texts.ProduceAsync("paid", {|PRIV1003:new Message<string, string> { Key = "1", Value = order.CardNumber }|});""",
        """await _texts.ProduceAsync("paid", {|PRIV1003:new Message<string, string> { Key = order.CardNumber, Value = "" }|});""",
        """_orders.Produce("paid", {|PRIV1003:new Message<Null, Order> { Value = order }|});""",
        """await _texts.ProduceAsync("paid", new Message<string, string> { Key = order.Number, Value = order.Address });""");

    [Fact]
    public Task A_header_is_sent_with_the_message() => s_code.Check(
        """await _texts.ProduceAsync("paid", {|PRIV1003:new Message<string, string> { Value = "", Headers = new Headers { { "card", System.Text.Encoding.UTF8.GetBytes(order.CardNumber) } } }|});""",
        """await _texts.ProduceAsync("paid", {|PRIV1003:new Message<string, string> { Value = "", Headers = [new Header("card", System.Text.Encoding.UTF8.GetBytes(order.CardNumber))] }|});""",
        """await _texts.ProduceAsync("paid", new Message<string, string> { Value = "", Headers = new Headers { { "number", System.Text.Encoding.UTF8.GetBytes(order.Number) } } });""");
}
