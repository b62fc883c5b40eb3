namespace PrivacyAnnotations.Generators.Inventory.Models;

/// <summary>What the inventory has to know about the project.</summary>
/// <param name="Assembly">The assembly's name.</param>
/// <param name="Name">The project's name.</param>
/// <param name="Directory">The project's directory, or null where the build does not say.</param>
/// <param name="CanEmbed">Whether the compiler lets source declare the attribute that hides a type from friend assemblies.</param>
internal sealed record ProjectModel(string Assembly, string Name, string? Directory, bool CanEmbed);
