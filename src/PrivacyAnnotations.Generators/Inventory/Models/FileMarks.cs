namespace PrivacyAnnotations.Generators.Inventory.Models;

/// <summary>What a file says that no lookup by attribute finds.</summary>
/// <param name="File">The file.</param>
/// <param name="IsMarked">Whether it uses an attribute that may be an alias of <c>[PersonalData]</c>.</param>
/// <param name="Mentions">Whether its code names the generated type.</param>
/// <remarks>Holds no position: an edit that merely moves things changes nothing here.</remarks>
internal sealed record FileMarks(string File, bool IsMarked, bool Mentions);
