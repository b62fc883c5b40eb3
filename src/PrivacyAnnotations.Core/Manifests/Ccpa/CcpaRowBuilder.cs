using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Inventory.Json;
using PrivacyAnnotations.Core.Taxonomy;
using PrivacyAnnotations.Core.Taxonomy.Law;

namespace PrivacyAnnotations.Core.Manifests.Ccpa;

/// <summary>Fills a row of the statute with the members and the policies' statements that belong to it.</summary>
internal sealed class CcpaRowBuilder(TaxonomyCatalog taxonomy, CcpaPolicies policies)
{
    public CcpaRow Build(CcpaLawRow law, IReadOnlyList<CcpaMapping> mappings, IReadOnlyList<InventoryEntry> members)
    {
        var categories = mappings.Select(static m => m.Key).ToList();
        return new CcpaRow(
            law,
            mappings,
            Count(members, SourcesOf),
            Purposes(categories, members),
            policies.Sold(categories),
            policies.Shared(categories),
            policies.Disclosed(categories),
            Count(members, RetentionOf),
            members);
    }

    private List<CcpaPurposeUse> Purposes(IEnumerable<string> categories, IEnumerable<InventoryEntry> members) =>
        [.. members.SelectMany(static m => m.Annotation.Purposes)
            .Concat(categories.SelectMany(policies.CollectionsOf).SelectMany(static c => c.Purposes))
            .Distinct()
            .OrderBy(static p => p, StringComparer.Ordinal)
            .Select(Purpose)];

    private CcpaPurposeUse Purpose(string key)
    {
        if (!taxonomy.Purposes.TryGetValue(key, out var purpose))
        {
            return new CcpaPurposeUse(key, key, null, null, "nothing defines this purpose");
        }

        CcpaLaw.Current.Purposes.TryGetValue(WireName.Of(purpose.Ccpa), out var law);
        return new CcpaPurposeUse(key, purpose.Name, law?.Cite, law?.Name, purpose.CcpaNote);
    }

    // The member's own word goes before the policy's.
    private IEnumerable<string> SourcesOf(InventoryEntry member)
    {
        IEnumerable<DataSource> declared = member.Annotation.Source != DataSource.Unspecified
            ? [member.Annotation.Source]
            : policies.CollectionsOf(member.Annotation.Category).Select(static c => c.Source).Where(static s => s != DataSource.Unspecified);
        return declared.Select(static s => WireName.Of(s));
    }

    private IEnumerable<string> RetentionOf(InventoryEntry member) => member.Annotation.Retention is { } own
        ? [own]
        : policies.CollectionsOf(member.Annotation.Category).Select(static c => c.Retention).OfType<string>();

    private static List<CcpaCount> Count(IEnumerable<InventoryEntry> members, Func<InventoryEntry, IEnumerable<string>> values) =>
        [.. members.SelectMany(m => values(m).DefaultIfEmpty(CcpaCount.NotDeclared).Distinct())
            .GroupBy(static v => v)
            .OrderBy(static g => g.Key == CcpaCount.NotDeclared)
            .ThenBy(static g => g.Key, StringComparer.Ordinal)
            .Select(static g => new CcpaCount(g.Key, g.Count()))];
}
