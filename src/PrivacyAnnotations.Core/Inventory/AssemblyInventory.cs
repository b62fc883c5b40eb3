using PrivacyAnnotations.Core.Taxonomy;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Inventory;

/// <summary>
/// The inventory that an assembly carries. It brings the definitions of the words that it uses, so that whoever reads it
/// needs no compilation.
/// </summary>
/// <param name="Assembly">The assembly's name.</param>
/// <param name="Project">The name of the project that built it.</param>
/// <param name="Entries">The annotated members, sorted.</param>
/// <param name="Categories">The categories that entries and policies name, and the broader ones.</param>
/// <param name="Purposes">The purposes that entries and policies name, and the broader ones.</param>
/// <param name="Recipients">The recipients that policies name.</param>
/// <param name="Policies">The policies that the assembly declares or is built under.</param>
public sealed record AssemblyInventory(
    string Assembly,
    string Project,
    EquatableArray<InventoryEntry> Entries,
    EquatableArray<CategoryInfo> Categories,
    EquatableArray<PurposeInfo> Purposes,
    EquatableArray<RecipientInfo> Recipients,
    EquatableArray<PolicyInfo> Policies)
{
    /// <summary>The version of the payload's format. A reader refuses what is newer than itself.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Whether there is nothing that a manifest could say.</summary>
    public bool IsEmpty => Entries.Count == 0 && Policies.Count == 0;
}
