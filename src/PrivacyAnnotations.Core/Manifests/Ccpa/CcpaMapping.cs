namespace PrivacyAnnotations.Core.Manifests.Ccpa;

/// <summary>A category of ours that maps to a row.</summary>
/// <param name="Key">The category's key.</param>
/// <param name="Name">The category's name.</param>
/// <param name="Strength">How certain the mapping is.</param>
/// <param name="Reason">What keeps it from being certain, or null.</param>
/// <param name="Note">A remark on it, or null.</param>
public sealed record CcpaMapping(string Key, string Name, CcpaStrength Strength, string? Reason, string? Note);
