namespace PrivacyAnnotations.Core.Manifests.Ccpa;

/// <summary>Somebody to whom a policy says that data of a row is disclosed.</summary>
public sealed record CcpaRecipient(
    string Key, string Name, RecipientKind Kind, string? Country, IReadOnlyList<string> Categories, IReadOnlyList<string> Purposes);
