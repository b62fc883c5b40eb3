namespace PrivacyAnnotations.Analyzers.Tests.Sinks;

public sealed class OpenAITests
{
    private static readonly LibraryCode s_code = new(
        "using OpenAI.Chat; using OpenAI.Embeddings;", "private ChatClient _chat = null!; private EmbeddingClient _embeddings = null!;", typeof(OpenAI.Chat.ChatClient));

    [Fact]
    public Task A_prompt_is_sent() => s_code.Check(
        "_ = await _chat.CompleteChatAsync({|PRIV1003:new UserChatMessage(order.CardNumber)|});",
        """
        ChatMessage[] messages = [new SystemChatMessage("You check cards."), new UserChatMessage(order.CardNumber)];
        _ = await _chat.CompleteChatAsync({|PRIV1003:messages|});
        """,
        "_ = await _chat.CompleteChatAsync(new UserChatMessage(order.Address));",
        "_ = await _embeddings.GenerateEmbeddingAsync({|PRIV1003:order.CardNumber|});",
        "_ = await new OpenAI.Files.OpenAIFileClient(\"key\").UploadFileAsync({|PRIV1003:BinaryData.FromString(order.CardNumber)|}, \"cards.txt\", OpenAI.Files.FileUploadPurpose.Assistants);",
        "_ = await _embeddings.GenerateEmbeddingAsync(order.Address);");
}
