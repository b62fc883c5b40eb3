using System.Text.Json;

namespace PrivacyAnnotations.Tests.Taxonomy;

/// <summary>
/// The taxonomy as lawyers wrote it down, in their notation: <c>*</c> after letters and <c>~</c> after a term mean "closest",
/// absent means "none". It is kept apart from the constants so that neither can drift alone.
/// </summary>
internal sealed record TaxonomyFacts(IReadOnlyList<CategoryFact> Categories, IReadOnlyList<PurposeFact> Purposes)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    public static TaxonomyFacts All { get; } = Load();

    public static TheoryData<string> CategoryNames => new(All.Categories.Select(category => category.Name));

    public static TheoryData<string> PurposeNames => new(All.Purposes.Select(purpose => purpose.Name));

    public static CategoryFact Category(string name) => All.Categories.Single(category => category.Name == name);

    public static PurposeFact Purpose(string name) => All.Purposes.Single(purpose => purpose.Name == name);

    private static TaxonomyFacts Load()
    {
        using Stream json = typeof(TaxonomyFacts).Assembly.GetManifestResourceStream("taxonomy.json")!;
        return JsonSerializer.Deserialize<TaxonomyFacts>(json, Strict)!;
    }
}

/// <summary>One row of the table of categories.</summary>
/// <param name="Broader">The name of the broader category, not its key.</param>
/// <param name="Sensitive"><c>yes</c>, <c>no</c> or <c>conditional</c>.</param>
/// <param name="SensitiveRemark">The condition of a conditional one, else a note.</param>
/// <param name="OwnChoice">The letter is this project's reading and must say so.</param>
internal sealed record CategoryFact(
    string Name, string Key, string? Broader, string? Ccpa, string Sensitive, string? SensitiveCite, string? SensitiveRemark,
    string GdprSpecial, string Fideslang, string FideslangIab, string Dpv, string Covers, bool OwnChoice);

/// <summary>One row of the table of purposes.</summary>
/// <param name="Broader">The name of the broader purpose, not its key.</param>
/// <param name="Ccpa">A number of 1798.140(e), <c>commercial</c> or <c>law</c>.</param>
/// <param name="OwnChoice">The number is this project's reading and must say so.</param>
internal sealed record PurposeFact(
    string Name, string Key, string? Broader, string Ccpa, string? CcpaRemark,
    string Fideslang, string FideslangIab, string Dpv, string UsualLegalBasis, bool OwnChoice);
