using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Inventory;

/// <summary>What a policy class says about collecting, disclosing, selling and sharing.</summary>
/// <param name="Type">The full name of the policy class.</param>
/// <param name="Name">The title of the published document, or the name of the class.</param>
/// <param name="Version">The document's version, or null.</param>
/// <param name="EffectiveDate">The day from which it holds, or null.</param>
/// <param name="Collections">What is collected.</param>
/// <param name="Disclosures">What is given to whom.</param>
/// <param name="Sold">The keys of the categories that are sold.</param>
/// <param name="Shared">The keys of the categories that are shared for cross-context behavioral advertising.</param>
public sealed record PolicyInfo(
    string Type,
    string Name,
    string? Version,
    string? EffectiveDate,
    EquatableArray<PolicyCollection> Collections,
    EquatableArray<PolicyDisclosure> Disclosures,
    EquatableArray<string> Sold,
    EquatableArray<string> Shared);
