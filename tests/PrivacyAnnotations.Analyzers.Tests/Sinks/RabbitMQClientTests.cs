namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class RabbitMQClientTests
{
    private static readonly LibraryCode s_code = new("using System.Text; using RabbitMQ.Client;", "private IChannel _channel = null!;", typeof(RabbitMQ.Client.IChannel));

    [Fact]
    public Task The_body_of_a_message_is_sent() => s_code.Check(
        """await _channel.BasicPublishAsync("orders", "paid", {|PRIV1003:Encoding.UTF8.GetBytes(order.CardNumber)|});""",
        """await _channel.BasicPublishAsync("orders", "paid", Encoding.UTF8.GetBytes(order.Address));""");

    [Fact]
    public Task Where_it_goes_and_what_describes_it_is_sent() => s_code.Check(
        """await _channel.BasicPublishAsync("orders", {|PRIV1003:order.CardNumber|}, Encoding.UTF8.GetBytes("paid"));""",
        """
        var properties = new BasicProperties { MessageId = order.CardNumber };
        await _channel.BasicPublishAsync("orders", "paid", false, {|PRIV1003:properties|}, Encoding.UTF8.GetBytes("paid"));
        """,
        """
        var properties = new BasicProperties { MessageId = order.Number };
        await _channel.BasicPublishAsync("orders", "paid", false, properties, Encoding.UTF8.GetBytes("paid"));
        """);
}
