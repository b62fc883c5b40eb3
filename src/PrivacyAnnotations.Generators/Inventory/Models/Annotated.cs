using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Generators.Inventory.Models;

/// <summary>What the annotations of one declaration come to.</summary>
/// <param name="Entries">The entries.</param>
/// <param name="Alias">The name of the attribute class that the annotations make an alias, without 'Attribute'; else null.</param>
internal sealed record Annotated(EquatableArray<InventoryEntry> Entries, string? Alias);
