namespace PrivacyAnnotations.Core.Taxonomy.Law;

/// <summary>A row of the statute.</summary>
/// <param name="Id">What the row is found by.</param>
/// <param name="Name">Its short name.</param>
/// <param name="Cite">The section of the Cal. Civ. Code, or the regulation.</param>
/// <param name="Covers">What it covers, in the statute's terms.</param>
/// <param name="Subject">Whom the data must be about, where the row is about people instead of a category.</param>
/// <param name="Condition">What has to be true besides.</param>
public sealed record CcpaLawRow(string Id, string Name, string? Cite, string? Covers, string? Subject, string? Condition);
