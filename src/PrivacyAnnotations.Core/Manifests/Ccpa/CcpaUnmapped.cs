using PrivacyAnnotations.Core.Inventory;

namespace PrivacyAnnotations.Core.Manifests.Ccpa;

/// <summary>A category that a row ought to take and none does.</summary>
public sealed record CcpaUnmapped(string Key, string Name, string Reason, IReadOnlyList<InventoryEntry> Members);
