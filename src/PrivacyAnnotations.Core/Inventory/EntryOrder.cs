using System.Collections.Immutable;

namespace PrivacyAnnotations.Core.Inventory;

/// <summary>The order of inventory entries, and what makes two of them the same.</summary>
public sealed class EntryOrder : IComparer<InventoryEntry>
{
    public static readonly EntryOrder Instance = new();

    private EntryOrder()
    {
    }

    /// <summary>
    /// Sorts, and keeps one of each: the parts of a partial type and the target frameworks of a project say the same thing
    /// at several places, and the first place is as good as any.
    /// </summary>
    public static ImmutableArray<InventoryEntry> SortDistinct(IEnumerable<InventoryEntry> entries)
    {
        var sorted = new List<InventoryEntry>(entries);
        sorted.Sort(Instance);

        var seen = new HashSet<InventoryEntry>();
        var result = ImmutableArray.CreateBuilder<InventoryEntry>(sorted.Count);
        foreach (var entry in sorted)
        {
            if (seen.Add(entry with { DataType = null, File = null, Line = null }))
            {
                result.Add(entry);
            }
        }

        return result.ToImmutable();
    }

    public int Compare(InventoryEntry? x, InventoryEntry? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var order = ComparePlaces(x, y);
        order = order != 0 ? order : string.CompareOrdinal(x.Annotation.Category, y.Annotation.Category);
        order = order != 0 ? order : string.CompareOrdinal(x.File, y.File);
        order = order != 0 ? order : Nullable.Compare(x.Line, y.Line);
        order = order != 0 ? order : string.CompareOrdinal(Words(x), Words(y));
        return order != 0 ? order : string.CompareOrdinal(x.ToString(), y.ToString());
    }

    private static string Words(InventoryEntry entry) => string.Join(" ", entry.Annotation.Purposes);

    private static int ComparePlaces(InventoryEntry x, InventoryEntry y)
    {
        var order = string.CompareOrdinal(x.Assembly, y.Assembly);
        order = order != 0 ? order : string.CompareOrdinal(x.Type, y.Type);
        order = order != 0 ? order : string.CompareOrdinal(x.Member, y.Member);
        return order != 0 ? order : x.Kind.CompareTo(y.Kind);
    }
}
