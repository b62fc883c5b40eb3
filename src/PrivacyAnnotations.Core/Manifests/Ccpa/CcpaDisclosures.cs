namespace PrivacyAnnotations.Core.Manifests.Ccpa;

/// <summary>What the policies say about disclosing data of a row, and to whom.</summary>
public sealed record CcpaDisclosures(string Text, IReadOnlyList<CcpaRecipient> Recipients);
