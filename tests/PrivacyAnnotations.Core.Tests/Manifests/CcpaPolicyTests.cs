using System.Text.Json;
using PrivacyAnnotations.Core.Inventory;

namespace PrivacyAnnotations.Core.Tests.Manifests;

public sealed class CcpaPolicyTests
{
    [Fact]
    public void Without_a_policy_nothing_is_claimed()
    {
        var row = Shop.Of(Shop.Member("Email", Category.Contact)).Row("A");

        Assert.Equal("No sale declared; no policy is linked that could declare one.", row.GetProperty("sold").Text("statement"));
        Assert.Equal("No sharing declared; no policy is linked that could declare one.", row.GetProperty("shared").Text("statement"));
        Assert.Equal("No disclosure declared; no policy is linked that could declare one.", row.GetProperty("disclosed").Text("statement"));
    }

    [Fact]
    public void A_policy_that_is_silent_is_named_as_silent()
    {
        var sold = Shop.Of(Shop.Member("Email", Category.Contact)).Under(Shop.Policy).Row("A").GetProperty("sold");

        Assert.Equal("No sale declared in: Shop privacy policy, version 4.1.", sold.Text("statement"));
        Assert.Equal("False", sold.Text("declared"));
    }

    [Fact]
    public void A_sale_stands_in_the_rows_of_its_category_only()
    {
        var shop = Shop.Of(Shop.Member("Orders", Category.Commercial), Shop.Member("Email", Category.Contact))
            .Under(Shop.Policy with { Sold = new([Category.Commercial]) });

        Assert.Equal("Declared as sold: Commercial.", shop.Row("D").GetProperty("sold").Text("statement"));
        Assert.Equal("True", shop.Row("D").GetProperty("sold").Text("declared"));
        Assert.Equal("False", shop.Row("A").GetProperty("sold").Text("declared"));
        Assert.Equal("False", shop.Row("D").GetProperty("shared").Text("declared"));
    }

    [Fact]
    public void A_statement_about_a_broad_category_does_not_cover_a_sensitive_one()
    {
        var shop = Shop.Of(Shop.Member("Race", Category.RaceEthnicity), Shop.Member("Age", Category.Demographic))
            .Under(Shop.Policy with { Shared = new([Category.Demographic]) });

        Assert.Equal("[\"demographic\"]", shop.Row("C").GetProperty("shared").Text("categories")!.Replace(" ", "").Replace("\n", ""));
    }

    [Fact]
    public void A_disclosure_names_who_gets_it_and_what_for()
    {
        var disclosed = Shop.Of(Shop.Member("Email", Category.Contact))
            .Under(Shop.Policy with { Disclosures = new([new PolicyDisclosure(Category.Contact, "mailer", new([Purpose.ServiceNotice]))]) })
            .Row("A").GetProperty("disclosed");

        var recipient = disclosed.GetProperty("recipients")[0];
        Assert.Equal(("Mail Inc.", "service-provider", "US"), (recipient.Text("name"), recipient.Text("kind"), recipient.Text("country")));
        Assert.Equal(["service-notice"], recipient.GetProperty("purposes").EnumerateArray().Select(p => p.GetString()));
    }

    [Fact]
    public void A_recipient_that_nothing_defines_is_still_named()
    {
        var disclosed = Shop.Of(Shop.Member("Email", Category.Contact))
            .Under(Shop.Policy with { Disclosures = new([new PolicyDisclosure(Category.Contact, "somebody", default)]) })
            .Row("A").GetProperty("disclosed");

        Assert.Equal("somebody", disclosed.GetProperty("recipients")[0].Text("name"));
        Assert.Equal("unspecified", disclosed.GetProperty("recipients")[0].Text("kind"));
    }

    [Fact]
    public void Where_the_member_is_silent_the_policy_speaks()
    {
        var policy = Shop.Policy with { Collections = new([new PolicyCollection(Category.Contact, new([Purpose.Fraud]), "P1Y", DataSource.ThirdParty)]) };
        var row = Shop.Of(
            Shop.Member("A", Category.Contact),
            Shop.Member("B", Category.Contact).With(a => a with { Retention = "P9Y" })).Under(policy).Row("A");

        Assert.Equal(["P1Y", "P9Y"], row.Texts("retention", "value"));
        Assert.Equal(["third-party"], row.Texts("sources", "value"));
        Assert.Equal(["fraud"], row.Texts("purposes", "key"));
    }

    [Fact]
    public void What_only_the_policy_speaks_of_has_a_mapping_and_no_members()
    {
        var row = Shop.Of().Under(Shop.Policy with { Sold = new([Category.Commercial]) }).Row("D");

        Assert.Equal(["commercial"], row.Texts("mappedFrom", "key"));
        Assert.Equal("0", row.Text("memberCount"));
    }
}
