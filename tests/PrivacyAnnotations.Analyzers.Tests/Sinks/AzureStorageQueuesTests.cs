namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class AzureStorageQueuesTests
{
    private static readonly LibraryCode s_code = new("using Azure.Storage.Queues;", "private QueueClient _queue = null!;", typeof(Azure.Storage.Queues.QueueClient));

    [Fact]
    public Task A_message_is_sent() => s_code.Check(
        "await _queue.SendMessageAsync({|PRIV1003:order.CardNumber|});",
        "await _queue.SendMessageAsync({|PRIV1003:BinaryData.FromObjectAsJson(order)|});",
        "await _queue.SendMessageAsync(order.Address);");
}
