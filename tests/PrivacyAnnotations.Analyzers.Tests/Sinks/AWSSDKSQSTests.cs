namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class AWSSDKSQSTests
{
    private static readonly LibraryCode s_code = new("using Amazon.SQS; using Amazon.SQS.Model;", "private IAmazonSQS _sqs = null!;", typeof(Amazon.SQS.IAmazonSQS));

    [Fact]
    public Task A_message_is_sent() => s_code.Check(
        """await _sqs.SendMessageAsync("queue", {|PRIV1003:order.CardNumber|});""",
        """await _sqs.SendMessageAsync({|PRIV1003:new SendMessageRequest { QueueUrl = "queue", MessageBody = order.CardNumber }|});""",
        """await _sqs.SendMessageBatchAsync("queue", {|PRIV1003:[new SendMessageBatchRequestEntry { Id = "1", MessageBody = order.CardNumber }]|});""",
        """await _sqs.SendMessageAsync("queue", order.Address);""");
}
