namespace PrivacyAnnotations.Tests.Taxonomy;

public sealed class CategoryTests
{
    public static TheoryData<string> Names => TaxonomyFacts.CategoryNames;

    [Fact]
    public void Constants_are_exactly_the_categories_of_the_taxonomy()
    {
        Assert.Equal(35, TaxonomyFacts.All.Categories.Count);
        Assert.Equal(
            TaxonomyFacts.All.Categories.Select(category => category.Name).Order(StringComparer.Ordinal),
            DefinedConstants.Names(typeof(Category)).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Names))]
    public void Key_is_the_one_of_the_taxonomy(string name) =>
        Assert.Equal(TaxonomyFacts.Category(name).Key, DefinedConstants.Key(typeof(Category), name));

    [Theory, MemberData(nameof(Names))]
    public void Broader_category_is_given_by_its_key(string name)
    {
        string? broader = TaxonomyFacts.Category(name).Broader;

        Assert.Equal(broader is null ? null : TaxonomyFacts.Category(broader).Key, Definition(name).Broader);
    }

    [Theory, MemberData(nameof(Names))]
    public void Letters_of_the_statute_are_those_of_the_taxonomy(string name)
    {
        CategoryDefinitionAttribute definition = Definition(name);
        string letters = definition.Ccpa == CcpaCategory.None ? "" : definition.Ccpa.ToString().Replace(",", "", StringComparison.Ordinal);

        Assert.Equal(TaxonomyFacts.Category(name).Ccpa ?? "", letters + (definition.CcpaIsClosest ? "*" : ""));
    }

    [Theory, MemberData(nameof(Names))]
    public void Letter_that_is_our_own_reading_says_so(string name)
    {
        string? note = Definition(name).CcpaNote;

        Assert.Equal(TaxonomyFacts.Category(name).OwnChoice, note?.StartsWith("a choice of this taxonomy", StringComparison.Ordinal) == true);
    }

    [Theory, MemberData(nameof(Names))]
    public void Sensitivity_names_its_paragraph_and_its_condition(string name)
    {
        CategoryFact fact = TaxonomyFacts.Category(name);
        CategoryDefinitionAttribute definition = Definition(name);
        bool conditional = fact.Sensitive == "conditional";

        Assert.Equal(fact.Sensitive != "no", definition.Sensitive);
        Assert.Equal(fact.SensitiveCite, definition.SensitiveCite);
        Assert.Equal(conditional ? fact.SensitiveRemark : null, definition.SensitiveCondition);
        Assert.Equal(conditional ? null : fact.SensitiveRemark, definition.SensitiveNote);
    }

    [Theory, MemberData(nameof(Names))]
    public void Sensitivity_always_has_a_paragraph(string name) =>
        Assert.Equal(Definition(name).Sensitive, Definition(name).SensitiveCite is not null);

    [Theory, MemberData(nameof(Names))]
    public void Special_category_is_that_of_the_taxonomy(string name)
    {
        CategoryDefinitionAttribute definition = Definition(name);
        string special = (definition.SpecialCategory, definition.SpecialCategoryCondition, definition.SpecialCategoryNote) switch
        {
            (true, null, null) => "yes",
            (true, { Length: > 0 }, null) => "conditional",
            (false, null, null) => "no",
            (false, null, { } note) => $"no ({note})",
            _ => "contradiction",
        };

        Assert.Equal(TaxonomyFacts.Category(name).GdprSpecial, special);
    }

    [Theory, MemberData(nameof(Names))]
    public void Terms_of_other_vocabularies_are_those_of_the_taxonomy(string name)
    {
        CategoryFact fact = TaxonomyFacts.Category(name);
        CategoryDefinitionAttribute definition = Definition(name);

        Assert.Equal(fact.Fideslang, DefinedConstants.Term(definition.Fides, definition.FidesIsClosest));
        Assert.Equal(fact.FideslangIab, DefinedConstants.Term(definition.FidesIab, definition.FidesIabIsClosest));
        Assert.Equal(fact.Dpv, DefinedConstants.Term(definition.Dpv, definition.DpvIsClosest));
    }

    [Theory, MemberData(nameof(Names))]
    public void Description_says_what_the_category_covers(string name) =>
        Assert.Equal(TaxonomyFacts.Category(name).Covers, Definition(name).Description);

    private static CategoryDefinitionAttribute Definition(string name) =>
        DefinedConstants.Definition<CategoryDefinitionAttribute>(typeof(Category), name);
}
