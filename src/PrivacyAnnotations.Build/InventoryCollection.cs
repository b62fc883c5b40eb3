using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Manifests;

namespace PrivacyAnnotations.Build;

/// <summary>The inventories that a set of assembly files carries.</summary>
/// <param name="Inventories">One for each assembly that carries any.</param>
/// <param name="Problems">The files whose inventory cannot be read.</param>
public sealed record InventoryCollection(IReadOnlyList<AssemblyInventory> Inventories, IReadOnlyList<UnreadableInventory> Problems)
{
    public string Summary =>
        $"{Count(MemberCount, "annotated member", "annotated members")} in {Count(AssemblyCount, "assembly", "assemblies")}";

    /// <summary>How many members are annotated; one that holds several categories counts once.</summary>
    public int MemberCount => Inventories
        .SelectMany(static inventory => inventory.Entries)
        .Select(static entry => (entry.Assembly, entry.Type, entry.Member, entry.Kind))
        .Distinct()
        .Count();

    private int AssemblyCount => Inventories.Count(static inventory => inventory.Entries.Count > 0);

    /// <summary>Reads the files' metadata; none of them is loaded. What is no assembly, or carries no inventory, is passed over.</summary>
    public static InventoryCollection Read(IEnumerable<string> assemblyFiles)
    {
        var inventories = new List<AssemblyInventory>();
        var problems = new List<UnreadableInventory>();
        foreach (var file in assemblyFiles)
        {
            var reading = Read(file);
            if (reading?.Inventory is { } inventory)
            {
                inventories.Add(inventory);
            }
            else if (reading?.Problem is { } problem)
            {
                problems.Add(new UnreadableInventory(file, problem));
            }
        }

        return new InventoryCollection(inventories, problems);
    }

    public IReadOnlyList<(string FileName, string Content)> RenderManifests() => ManifestSet.Render(Inventories);

    private static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";

    private static InventoryReading? Read(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return MetadataInventoryReader.Read(stream);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return InventoryReading.Failed(unreadable.Message);
        }
    }
}
