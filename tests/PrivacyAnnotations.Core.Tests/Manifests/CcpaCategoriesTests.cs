using System.Text.Json;
using PrivacyAnnotations.Core.Inventory;

namespace PrivacyAnnotations.Core.Tests.Manifests;

public sealed class CcpaCategoriesTests
{
    [Fact]
    public void Every_row_is_there_even_if_nothing_maps_to_it()
    {
        var manifest = JsonDocument.Parse(Shop.Of().Render("ccpa-categories.json")).RootElement;

        Assert.Equal(["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"], manifest.Texts("categories", "id"));
        Assert.Equal(
            ["(ae)(1)(A)", "(ae)(1)(B)", "(ae)(1)(C)", "(ae)(1)(D)", "(ae)(1)(E)", "(ae)(1)(F)", "(ae)(1)(G)", "(ae)(2)(A)", "(ae)(2)(B)", "(ae)(2)(C)", "11 CCR 7001"],
            manifest.Texts("sensitive", "id"));
        Assert.All(manifest.GetProperty("categories").EnumerateArray(), r => Assert.Equal("0", r.Text("memberCount")));
    }

    [Fact]
    public void A_category_stands_in_every_row_that_it_maps_to()
    {
        var shop = Shop.Of(Shop.Member("Email", Category.Contact));

        Assert.Equal(["contact"], shop.Row("A").Texts("mappedFrom", "key"));
        Assert.Equal(["contact"], shop.Row("B").Texts("mappedFrom", "key"));
        Assert.Empty(shop.Row("C").Texts("mappedFrom", "key"));
        Assert.Equal(["Email"], shop.Row("A").Texts("members", "member"));
    }

    [Fact]
    public void A_conditional_mapping_is_not_rounded()
    {
        var mapping = Shop.Of(Shop.Member("Card", Category.Payment)).Row("(ae)(1)(B)").GetProperty("mappedFrom")[0];

        Assert.Equal("conditional", mapping.Text("mapping"));
        Assert.Equal("only with code/credential", mapping.Text("reason"));
    }

    [Fact]
    public void Members_under_a_condition_are_not_counted_as_certain()
    {
        var row = Shop.Of(Shop.Member("Card", Category.Payment), Shop.Member("Cvv", Category.PaymentCredential)).Row("(ae)(1)(B)");

        Assert.Equal(("2", "1"), (row.Text("memberCount"), row.Text("certainMemberCount")));
    }

    [Fact]
    public void A_closest_mapping_says_so()
    {
        var mapping = Shop.Of(Shop.Member("Union", Category.UnionMembership)).Row("I").GetProperty("mappedFrom")[0];

        Assert.Equal("closest", mapping.Text("mapping"));
    }

    [Fact]
    public void A_certain_mapping_has_no_reason()
    {
        var mapping = Shop.Of(Shop.Member("Cvv", Category.PaymentCredential)).Row("(ae)(1)(B)").GetProperty("mappedFrom")[0];

        Assert.Equal("maps-to", mapping.Text("mapping"));
        Assert.Null(mapping.Text("reason"));
    }

    [Fact]
    public void Choices_of_the_taxonomy_are_named_as_such()
    {
        var shop = Shop.Of(Shop.Member("Chat", Category.CommunicationsContent, Purpose.Personalization));

        Assert.Contains("a choice of this taxonomy", shop.Row("H").GetProperty("mappedFrom")[0].Text("note"));
        Assert.Contains("a choice of this taxonomy", shop.Row("H").GetProperty("purposes")[0].Text("note"));
        Assert.Contains("both are choices of this taxonomy", Shop.Of().Render("ccpa-categories.json"));
    }

    [Fact]
    public void Purposes_carry_the_paragraph_that_they_map_to()
    {
        var row = Shop.Of(Shop.Member("Email", Category.Contact, Purpose.Fraud, Purpose.LegalCompliance, Purpose.CrossContextAdvertising, "own")).Row("A");

        Assert.Equal(["cross-context-advertising", "fraud", "legal-compliance", "own"], row.Texts("purposes", "key"));
        Assert.Equal(["1798.140(g)", "1798.140(e)(2)", "1798.145(a)", null], row.Texts("purposes", "mapsTo"));
        Assert.Equal("nothing defines this purpose", row.GetProperty("purposes")[3].Text("note"));
    }

    [Fact]
    public void Every_built_in_category_maps_to_the_rows_that_the_table_of_the_law_names()
    {
        var every = Shop.Of([.. Shop.Of().Categories.Select(c => Shop.Member(c.Name, c.Key))]);
        var manifest = JsonDocument.Parse(every.Render("ccpa-categories.json")).RootElement;

        Assert.Equal(["customer-content"], manifest.Texts("notMapped", "key"));
        Assert.All(manifest.GetProperty("sensitive").EnumerateArray().Take(10), r => Assert.NotEmpty(r.GetProperty("mappedFrom").EnumerateArray()));
        Assert.All(manifest.GetProperty("categories").EnumerateArray(), r => Assert.NotEmpty(r.GetProperty("mappedFrom").EnumerateArray()));
        Assert.Equal(["belief", "citizenship-immigration", "race-ethnicity", "union-membership"], every.Row("(ae)(1)(D)").Texts("mappedFrom", "key"));
    }

    [Fact]
    public void Retention_and_source_are_counted_and_their_absence_too()
    {
        var row = Shop.Of(
            Shop.Member("A", Category.Contact).With(a => a with { Retention = "P2Y", Source = DataSource.Subject }),
            Shop.Member("B", Category.Contact).With(a => a with { Retention = "P2Y" }),
            Shop.Member("C", Category.Contact)).Row("A");

        Assert.Equal(["P2Y", "not declared"], row.Texts("retention", "value"));
        Assert.Equal(["2", "1"], row.Texts("retention", "members"));
        Assert.Equal(["subject", "not declared"], row.Texts("sources", "value"));
    }

    [Fact]
    public void What_is_processed_for_others_is_no_part_of_the_rows()
    {
        var shop = Shop.Of(
            Shop.Member("Email", Category.Contact).With(a => a with { Role = DataRole.Processor }),
            Shop.Member("Name", Category.Name).With(a => a with { Role = DataRole.Controller }));

        Assert.Equal(["Name"], shop.Row("A").Texts("members", "member"));
        Assert.Equal(["Email"], JsonDocument.Parse(shop.Render("ccpa-categories.json")).RootElement.Texts("processor", "member"));
        Assert.Contains("Shop.Customer.Email", shop.Render("ccpa-categories.md"));
    }

    [Fact]
    public void A_minor_makes_any_category_a_row_of_the_regulations()
    {
        var row = Shop.Of(Shop.Member("Name", Category.Name).With(a => a with { Subject = "minor" }), Shop.Member("Email", Category.Contact)).Row("11 CCR 7001");

        Assert.Equal(["Name"], row.Texts("members", "member"));
        Assert.Equal(["conditional"], row.Texts("mappedFrom", "mapping"));
    }

    [Theory]
    [InlineData("shoe-size", "nothing defines this category")]
    [InlineData(Category.CustomerContent, "its definition names no letter of 1798.140(v)(1)")]
    public void What_no_row_takes_is_listed_with_the_reason(string category, string reason)
    {
        var manifest = JsonDocument.Parse(Shop.Of(Shop.Member("X", category)).Render("ccpa-categories.json")).RootElement;

        Assert.Equal([reason], manifest.Texts("notMapped", "reason"));
        Assert.Equal(["X"], manifest.GetProperty("notMapped")[0].Texts("members", "member"));
    }

    [Fact]
    public void It_never_says_complies() =>
        Assert.All(
            Core.Manifests.ManifestSet.Render([Shop.Of(Shop.Member("Email", Category.Contact)).Under(Shop.Policy)]),
            m => Assert.DoesNotContain("compl" + "ies", m.Content, StringComparison.OrdinalIgnoreCase));
}
