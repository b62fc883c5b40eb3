namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class MicrosoftExtensionsAITests
{
    private static readonly LibraryCode s_code = new(
        "using Microsoft.Extensions.AI;",
        "private IChatClient _chat = null!; private IEmbeddingGenerator<string, Embedding<float>> _embeddings = null!;",
        typeof(Microsoft.Extensions.AI.IChatClient), typeof(Microsoft.Extensions.AI.ChatClientBuilder));

    [Fact]
    public Task A_prompt_is_sent() => s_code.Check(
        """_ = await _chat.GetResponseAsync({|PRIV1003:$"Is {order.CardNumber} a valid card?"|});""",
        """_ = await _chat.GetResponseAsync({|PRIV1003:new ChatMessage(ChatRole.User, order.CardNumber)|});""",
        """_ = await _chat.GetResponseAsync({|PRIV1003:[new ChatMessage(ChatRole.User, order.CardNumber)]|});""",
        """_ = await _chat.GetResponseAsync([new ChatMessage(ChatRole.User, order.Address)]);""",
        """
        var messages = new List<ChatMessage> { new(ChatRole.System, "You check cards.") };
        messages.Add(new ChatMessage(ChatRole.User, order.CardNumber));
        await foreach (var update in _chat.GetStreamingResponseAsync({|PRIV1003:messages|})) { }
        """,
        """_ = await _chat.GetResponseAsync<bool>({|PRIV1003:order.CardNumber|});""",
        """_ = await _chat.GetResponseAsync("Is this an order? " + order.Number);""");

    [Fact]
    public Task A_text_to_embed_is_sent() => s_code.Check(
        "_ = await _embeddings.GenerateAsync({|PRIV1003:order.CardNumber|});",
        "_ = await _embeddings.GenerateAsync(order.Address);");

    [Fact]
    public Task The_message_says_to_whom() => s_code.Says(
        """_ = await _chat.GetResponseAsync({|#0:order.CardNumber|});""",
        "PRIV1003",
        "'Order.CardNumber' is Payment data, allowed for Fraud only. 'IChatClient.GetResponseAsync' sends it to a language model, which is for PaymentProcessing. Send less, de-identify it first, or add PaymentProcessing to its annotation if that is what the data is for.");
}
