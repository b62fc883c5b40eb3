using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Manifests.Ccpa;

namespace PrivacyAnnotations.Core.Manifests;

/// <summary>Every manifest of a set of assemblies. The same assemblies give the same bytes, in whatever order they come.</summary>
public static class ManifestSet
{
    /// <returns>File names and their contents: UTF-8 without a byte order mark is meant, line ends are LF.</returns>
    public static IReadOnlyList<(string FileName, string Content)> Render(IEnumerable<AssemblyInventory> inventories)
    {
        var document = InventoryDocument.Merge(inventories);
        var ccpa = CcpaManifestBuilder.Build(document);
        return
        [
            (DataInventoryJson.FileName, DataInventoryJson.Render(document)),
            (DataInventoryCsv.FileName, DataInventoryCsv.Render(document)),
            (CcpaCategoriesJson.FileName, CcpaCategoriesJson.Render(ccpa)),
            (CcpaCategoriesMarkdown.FileName, CcpaCategoriesMarkdown.Render(ccpa)),
        ];
    }
}
