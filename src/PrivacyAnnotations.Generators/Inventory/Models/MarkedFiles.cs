using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Generators.Inventory.Models;

/// <summary>The files that may use an alias of <c>[PersonalData]</c>, and the names under which they may do so.</summary>
internal sealed record MarkedFiles(EquatableArray<string> Files, EquatableArray<string> Names);
