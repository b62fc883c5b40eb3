using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Inventory;

/// <summary>A <c>[Discloses]</c> of a policy.</summary>
public sealed record PolicyDisclosure(string Category, string Recipient, EquatableArray<string> Purposes);
