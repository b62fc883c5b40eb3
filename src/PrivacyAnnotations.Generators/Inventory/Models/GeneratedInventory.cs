using PrivacyAnnotations.Core.Inventory;

namespace PrivacyAnnotations.Generators.Inventory.Models;

/// <summary>What is to be emitted.</summary>
/// <param name="Inventory">The inventory of the project.</param>
/// <param name="IsMentioned">Whether the project's code says <c>PersonalDataInventory</c>: then the type exists even if it is empty.</param>
/// <param name="CanEmbed">Whether the compiler lets source declare the attribute that hides a type from friend assemblies.</param>
internal sealed record GeneratedInventory(AssemblyInventory Inventory, bool IsMentioned, bool CanEmbed)
{
    /// <summary>Nothing is emitted into a project that has nothing to say and does not ask.</summary>
    public bool IsEmpty => Inventory.IsEmpty && !IsMentioned;
}
