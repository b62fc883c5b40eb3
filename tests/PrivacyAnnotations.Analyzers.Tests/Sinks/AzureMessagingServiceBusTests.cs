namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class AzureMessagingServiceBusTests
{
    private static readonly LibraryCode s_code = new(
        "using Azure.Messaging.ServiceBus;", "private ServiceBusSender _sender = null!;", typeof(Azure.Messaging.ServiceBus.ServiceBusSender));

    [Fact]
    public Task A_message_is_sent() => s_code.Check(
        "await _sender.SendMessageAsync({|PRIV1003:new ServiceBusMessage(order.CardNumber)|});",
        "await _sender.SendMessageAsync({|PRIV1003:new ServiceBusMessage(BinaryData.FromObjectAsJson(order))|});",
        """await _sender.SendMessageAsync({|PRIV1003:new ServiceBusMessage("paid") { SessionId = order.CardNumber }|});""",
        "await _sender.SendMessagesAsync({|PRIV1003:new[] { new ServiceBusMessage(order.CardNumber) }|});",
        "await _sender.ScheduleMessageAsync({|PRIV1003:new ServiceBusMessage(order.CardNumber)|}, DateTimeOffset.UtcNow);",
        """await _sender.SendMessageAsync(new ServiceBusMessage(order.Address) { Subject = "paid" });""");

    [Fact]
    public Task A_property_is_sent_with_the_message() => s_code.Check(
        """
        var message = new ServiceBusMessage("paid");
        message.ApplicationProperties["card"] = order.CardNumber;
        await _sender.SendMessageAsync({|PRIV1003:message|});
        """,
        """
        var message = new ServiceBusMessage("paid") { ApplicationProperties = { ["number"] = order.Number } };
        await _sender.SendMessageAsync(message);
        """);

    [Fact]
    public Task A_batch_is_sent_with_its_messages() => s_code.Check(
        """
        using var batch = await _sender.CreateMessageBatchAsync();
        batch.TryAddMessage(new ServiceBusMessage(order.CardNumber));
        await _sender.SendMessagesAsync({|PRIV1003:batch|});
        """,
        """
        using var batch = await _sender.CreateMessageBatchAsync();
        batch.TryAddMessage(new ServiceBusMessage(order.Number));
        await _sender.SendMessagesAsync(batch);
        """);

    [Fact]
    public Task What_is_left_beside_a_message_is_sent() => s_code.CheckMembers(
        """public Task A(ProcessMessageEventArgs got, Order order) => got.DeadLetterMessageAsync(got.Message, "bad card", {|PRIV1003:order.CardNumber|});""",
        """public Task B(ServiceBusReceiver receiver, ServiceBusReceivedMessage got, Order order) => receiver.AbandonMessageAsync(got, {|PRIV1003:new Dictionary<string, object> { ["card"] = order.CardNumber }|});""",
        """public Task C(ProcessSessionMessageEventArgs got, Order order) => got.SetSessionStateAsync({|PRIV1003:BinaryData.FromString(order.CardNumber)|});""",
        """public Task D(ProcessMessageEventArgs got, Order order) => got.DeadLetterMessageAsync(got.Message, "bad address", order.Address);""");
}
