namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>A name that bodies are searched for.</summary>
/// <param name="Hash">Its hash code.</param>
/// <param name="Uses">The uses of it that count.</param>
/// <param name="Type">The type whose bodies alone can mention it; null for all.</param>
/// <param name="IsCallee">Whether the body is searched for that is called so, and not those that mention it.</param>
internal readonly record struct Wanted(int Hash, NameUses Uses, string? Type = null, bool IsCallee = false)
{
    /// <summary>The hash code of what a <c>new(...)</c> calls.</summary>
    public static int AnyConstructor { get; } = TextWords.HashOf(NameFlow.AnyConstructor);
}
