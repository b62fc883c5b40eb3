namespace PrivacyAnnotations.Build;

/// <summary>An assembly file whose inventory cannot be read, and why.</summary>
public sealed record UnreadableInventory(string File, string Reason);
