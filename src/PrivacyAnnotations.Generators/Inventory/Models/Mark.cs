namespace PrivacyAnnotations.Generators.Inventory.Models;

/// <summary>The name of an attribute as it is written, which may turn out to be an alias of <c>[PersonalData]</c>.</summary>
/// <param name="Name">The last part of the name, without 'Attribute'.</param>
/// <param name="File">The file that it stands in.</param>
/// <param name="StandsFor">Set where a using directive gives the name to another type: that type's name.</param>
/// <remarks>Holds no position: an edit that merely moves attributes changes nothing here.</remarks>
internal sealed record Mark(string Name, string File, string? StandsFor = null);
