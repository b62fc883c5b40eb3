using System.Reflection;

namespace PrivacyAnnotations.Tests.Use;

public sealed class PolicyTests
{
    [Fact]
    public void Assembly_names_its_policy() =>
        Assert.Equal(typeof(ShopPolicy), typeof(ShopPolicy).Assembly.GetCustomAttribute<PrivacyPolicyAttribute>()!.Policy);

    [Fact]
    public void Document_is_identified()
    {
        PolicyDocumentAttribute document = Statement<PolicyDocumentAttribute>();

        Assert.Equal("Shop privacy policy", document.Name);
        Assert.Equal("4.1", document.Version);
        Assert.Equal("https://shop.example/privacy", document.Url);
        Assert.Equal("2026-03-01", document.EffectiveDate);
        Assert.Equal("EEA", document.HomeCountry);
        Assert.Equal("Shop B.V.", document.Controller);
    }

    [Fact]
    public void Clauses_say_what_they_are_about() =>
        Assert.Contains(
            typeof(ShopPolicy).GetCustomAttributes<ClauseAttribute>(),
            clause => clause is { Id: "2", Summary: "Orders are carried out, paid and kept for ten years." });

    [Fact]
    public void Collection_names_category_purposes_and_terms()
    {
        CollectsAttribute contact = typeof(ShopPolicy).GetCustomAttributes<CollectsAttribute>().Single(collects => collects.Category == "contact");

        Assert.Equal(["order-fulfilment", "newsletter"], contact.Purposes);
        Assert.Equal("P10Y", contact.Retention);
        Assert.Equal(DataSource.Subject, contact.Source);
        Assert.Equal(LegalBasis.Contract, contact.LegalBasis);
        Assert.Equal("2", contact.Clause);
    }

    [Fact]
    public void Disclosure_names_category_recipient_and_purposes()
    {
        DisclosesAttribute disclosure = Statement<DisclosesAttribute>();

        Assert.Equal("payment", disclosure.Category);
        Assert.Equal("payment-provider", disclosure.Recipient);
        Assert.Equal(["payment-processing"], disclosure.Purposes);
    }

    [Fact]
    public void Sale_sharing_and_prohibitions_name_what_they_are_about()
    {
        Assert.Equal("loyalty", Statement<SellsAttribute>().Category);
        Assert.Equal("network-activity", Statement<SharesAttribute>().Category);
        Assert.Equal(("payment-credential", SinkKind.Storage), (Statement<ForbidsAttribute>().Category, Statement<ForbidsAttribute>().Kind));
        Assert.Equal("minor", Statement<ForbidsSubjectAttribute>().Subject);
    }

    [Fact]
    public void Controller_rights_and_measures_are_stated()
    {
        ControllerAttribute controller = Statement<ControllerAttribute>();

        Assert.Equal(("EEA", "Shop B.V."), (controller.Region, controller.Name));
        Assert.Equal(("privacy@shop.example", "dpo@shop.example"), (controller.Contact, controller.DataProtectionOfficer));
        Assert.Equal(DataRight.Access, Statement<OffersRightAttribute>().Right);
        Assert.Equal("Access is granted by role.", Statement<MeasureAttribute>().Text);
    }

    [Fact]
    public void Own_terms_are_defined_like_the_built_in_ones()
    {
        CategoryDefinitionAttribute loyalty = Definition<CategoryDefinitionAttribute>(nameof(ShopPolicy.Loyalty));
        PurposeDefinitionAttribute newsletter = Definition<PurposeDefinitionAttribute>(nameof(ShopPolicy.Newsletter));

        Assert.Equal(("commercial", CcpaCategory.D | CcpaCategory.K), (loyalty.Broader, loyalty.Ccpa));
        Assert.Equal(("direct-marketing", true, LegalBasis.Consent), (newsletter.Broader, newsletter.RequiresConsent, newsletter.LegalBasis));
    }

    [Fact]
    public void Recipient_says_who_where_and_for_what()
    {
        RecipientDefinitionAttribute provider = Definition<RecipientDefinitionAttribute>(nameof(ShopPolicy.PaymentProvider));

        Assert.Equal((RecipientKind.ServiceProvider, "Pay Inc.", "US"), (provider.Kind, provider.Name, provider.Country));
        Assert.Equal(["payment-processing"], provider.Purposes);
        Assert.Equal(TransferSafeguard.StandardContractualClauses, provider.Safeguard);
    }

    [Fact]
    public void Recipient_without_purposes_has_an_empty_list() =>
        Assert.Empty(new RecipientDefinitionAttribute(RecipientKind.ThirdParty).Purposes);

    [Fact]
    public void Cookie_says_what_for_whose_and_how_long()
    {
        CookieDefinitionAttribute cookie = Definition<CookieDefinitionAttribute>(nameof(ShopPolicy.SessionCookie));

        Assert.Equal(["authentication"], cookie.Purposes);
        Assert.Equal(("payment-provider", "P14D", "2"), (cookie.Party, cookie.Lifetime, cookie.Clause));
    }

    private static TStatement Statement<TStatement>()
        where TStatement : Attribute
        => typeof(ShopPolicy).GetCustomAttributes<TStatement>().Single();

    private static TDefinition Definition<TDefinition>(string constant)
        where TDefinition : Attribute
        => typeof(ShopPolicy).GetField(constant)!.GetCustomAttribute<TDefinition>()!;
}
