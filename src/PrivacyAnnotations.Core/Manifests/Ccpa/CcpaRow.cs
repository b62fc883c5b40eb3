using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Taxonomy.Law;

namespace PrivacyAnnotations.Core.Manifests.Ccpa;

/// <summary>A row of the statute and what maps to it.</summary>
public sealed record CcpaRow(
    CcpaLawRow Law,
    IReadOnlyList<CcpaMapping> Mappings,
    IReadOnlyList<CcpaCount> Sources,
    IReadOnlyList<CcpaPurposeUse> Purposes,
    CcpaStatement Sold,
    CcpaStatement Shared,
    CcpaDisclosures Disclosed,
    IReadOnlyList<CcpaCount> Retention,
    IReadOnlyList<InventoryEntry> Members)
{
    /// <summary>How many of the members belong to the row without a doubt.</summary>
    public int CertainMembers
    {
        get
        {
            var certain = Mappings.Where(static m => m.Strength == CcpaStrength.MapsTo).ToDictionary(static m => m.Key, StringComparer.Ordinal);
            return Members.Count(m => certain.ContainsKey(m.Annotation.Category));
        }
    }
}
