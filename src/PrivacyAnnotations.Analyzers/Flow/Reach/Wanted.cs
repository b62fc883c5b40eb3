namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>A name that bodies are searched for.</summary>
/// <param name="Hash">Its hash code.</param>
/// <param name="Uses">The uses of it that count.</param>
/// <param name="Type">The type whose bodies alone can mention it; null for all.</param>
internal readonly record struct Wanted(int Hash, NameUses Uses, string? Type = null)
{
    /// <summary>Wants the bodies that mention a name.</summary>
    public static Wanted Mention(string name, NameUses uses, string? type = null) => new(WordHash.Of(name), uses, type);

    /// <summary>Wants the bodies that are called so, and not those that mention it.</summary>
    public static Wanted Callee(string name, NameUses uses) => new(WordHash.OfOwner(name), uses);
}
