namespace PrivacyAnnotations.Core.Manifests.Ccpa;

/// <summary>A purpose that data of a row is declared for.</summary>
/// <param name="Key">The purpose's key.</param>
/// <param name="Name">The purpose's name.</param>
/// <param name="Cite">The paragraph that it maps to, or null where it maps to none.</param>
/// <param name="Term">That paragraph's short name, or null.</param>
/// <param name="Note">A remark on the mapping, or null.</param>
public sealed record CcpaPurposeUse(string Key, string Name, string? Cite, string? Term, string? Note);
