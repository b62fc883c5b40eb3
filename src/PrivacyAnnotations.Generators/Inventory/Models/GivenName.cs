namespace PrivacyAnnotations.Generators.Inventory.Models;

/// <summary>A name that a using directive gives to a type.</summary>
/// <param name="Name">The name, without 'Attribute'.</param>
/// <param name="Type">The last part of the type's own name, without 'Attribute'.</param>
internal sealed record GivenName(string Name, string Type);
