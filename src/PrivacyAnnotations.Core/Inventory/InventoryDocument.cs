using PrivacyAnnotations.Core.Taxonomy;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Inventory;

/// <summary>The inventories of several assemblies as one: sorted, each fact once, the same whatever order they came in.</summary>
public sealed class InventoryDocument
{
    private InventoryDocument(
        EquatableArray<InventoryAssembly> assemblies,
        EquatableArray<InventoryEntry> entries,
        EquatableArray<PolicyInfo> policies,
        TaxonomyCatalog taxonomy)
    {
        Assemblies = assemblies;
        Entries = entries;
        Policies = policies;
        Taxonomy = taxonomy;
    }

    public EquatableArray<InventoryAssembly> Assemblies { get; }

    public EquatableArray<InventoryEntry> Entries { get; }

    public EquatableArray<PolicyInfo> Policies { get; }

    /// <summary>The definitions of the words that entries and policies use, as far as the assemblies brought them.</summary>
    public TaxonomyCatalog Taxonomy { get; }

    public static InventoryDocument Merge(IEnumerable<AssemblyInventory> inventories)
    {
        var sorted = inventories
            .OrderBy(static i => i.Assembly, StringComparer.Ordinal)
            .ThenBy(static i => i.Project, StringComparer.Ordinal)
            .ToList();

        return new InventoryDocument(
            new([.. sorted.Select(static i => new InventoryAssembly(i.Assembly, i.Project)).Distinct()]),
            new(EntryOrder.SortDistinct(sorted.SelectMany(static i => i.Entries))),
            new([.. sorted.SelectMany(static i => i.Policies).Distinct().OrderBy(static p => p.Type, StringComparer.Ordinal)]),
            new TaxonomyCatalog(
                sorted.SelectMany(static i => i.Categories),
                sorted.SelectMany(static i => i.Purposes),
                sorted.SelectMany(static i => i.Recipients)));
    }
}
