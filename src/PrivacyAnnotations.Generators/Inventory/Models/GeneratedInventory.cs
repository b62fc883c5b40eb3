using PrivacyAnnotations.Core.Inventory;

namespace PrivacyAnnotations.Generators.Inventory.Models;

/// <summary>What is to be emitted.</summary>
/// <param name="Inventory">The inventory of the project.</param>
/// <param name="IsMentioned">Whether the project's code says <c>PersonalDataInventory</c>: then the type exists even if it is empty.</param>
/// <param name="Project">The project.</param>
internal sealed record GeneratedInventory(AssemblyInventory Inventory, bool IsMentioned, ProjectModel Project);
