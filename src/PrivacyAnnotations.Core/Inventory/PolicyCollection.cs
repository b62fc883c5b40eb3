using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Inventory;

/// <summary>A <c>[Collects]</c> of a policy.</summary>
public sealed record PolicyCollection(string Category, EquatableArray<string> Purposes, string? Retention, DataSource Source);
