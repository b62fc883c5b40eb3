using System.Globalization;

namespace PrivacyAnnotations.Tests.Taxonomy;

public sealed class PurposeTests
{
    public static TheoryData<string> Names => TaxonomyFacts.PurposeNames;

    [Fact]
    public void Constants_are_exactly_the_purposes_of_the_taxonomy()
    {
        Assert.Equal(30, TaxonomyFacts.All.Purposes.Count);
        Assert.Equal(
            TaxonomyFacts.All.Purposes.Select(purpose => purpose.Name).Order(StringComparer.Ordinal),
            DefinedConstants.Names(typeof(Purpose)).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Names))]
    public void Key_is_the_one_of_the_taxonomy(string name) =>
        Assert.Equal(TaxonomyFacts.Purpose(name).Key, DefinedConstants.Key(typeof(Purpose), name));

    [Theory, MemberData(nameof(Names))]
    public void Broader_purpose_is_given_by_its_key(string name)
    {
        string? broader = TaxonomyFacts.Purpose(name).Broader;

        Assert.Equal(broader is null ? null : TaxonomyFacts.Purpose(broader).Key, Definition(name).Broader);
    }

    [Theory, MemberData(nameof(Names))]
    public void Business_purpose_is_the_paragraph_of_the_taxonomy(string name)
    {
        string paragraph = Definition(name).Ccpa switch
        {
            CcpaPurpose.Commercial => "commercial",
            CcpaPurpose.Law => "law",
            var numbered => ((int)numbered).ToString(CultureInfo.InvariantCulture),
        };

        Assert.Equal(TaxonomyFacts.Purpose(name).Ccpa, paragraph);
    }

    [Theory, MemberData(nameof(Names))]
    public void Remark_on_the_business_purpose_is_kept(string name)
    {
        PurposeFact fact = TaxonomyFacts.Purpose(name);
        string? note = Definition(name).CcpaNote;

        if (fact.OwnChoice)
        {
            Assert.StartsWith("a choice of this taxonomy", note, StringComparison.Ordinal);
            return;
        }

        // The table abbreviates sections of title 1.81.5; a manifest needs them whole.
        Assert.Equal(fact.Ccpa == "law" ? "1798." + fact.CcpaRemark : fact.CcpaRemark, note);
    }

    [Theory, MemberData(nameof(Names))]
    public void Terms_of_other_vocabularies_are_those_of_the_taxonomy(string name)
    {
        PurposeFact fact = TaxonomyFacts.Purpose(name);
        PurposeDefinitionAttribute definition = Definition(name);

        Assert.Equal(fact.Fideslang, DefinedConstants.Term(definition.Fides, definition.FidesIsClosest));
        Assert.Equal(fact.FideslangIab, DefinedConstants.Term(definition.FidesIab, definition.FidesIabIsClosest));
        Assert.Equal(fact.Dpv, DefinedConstants.Term(definition.Dpv, definition.DpvIsClosest));
    }

    [Theory, MemberData(nameof(Names))]
    public void Usual_legal_basis_informs_and_demands_nothing(string name)
    {
        PurposeDefinitionAttribute definition = Definition(name);

        Assert.Equal(TaxonomyFacts.Purpose(name).UsualLegalBasis, definition.UsualLegalBasis);
        Assert.Equal(LegalBasis.Unspecified, definition.LegalBasis);
        Assert.False(definition.RequiresConsent);
    }

    [Theory, MemberData(nameof(Names))]
    public void Description_says_what_the_purpose_covers(string name) =>
        Assert.False(string.IsNullOrWhiteSpace(Definition(name).Description));

    private static PurposeDefinitionAttribute Definition(string name) =>
        DefinedConstants.Definition<PurposeDefinitionAttribute>(typeof(Purpose), name);
}
