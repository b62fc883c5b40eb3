namespace PrivacyAnnotations.Core.Policy;

/// <summary>What a policy promises to do with consent only (GDPR Art. 6(1)(a)).</summary>
/// <param name="Category">The category's key.</param>
/// <param name="Purpose">The purpose's key.</param>
public readonly record struct ConsentRequirement(string Category, string Purpose);
