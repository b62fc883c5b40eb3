namespace PrivacyAnnotations.Tests.Use;

[PolicyDocument("Shop privacy policy", Version = "4.1", Url = "https://shop.example/privacy", EffectiveDate = "2026-03-01",
    HomeCountry = "EEA", Controller = "Shop B.V.", Clause = "1")]
[Clause("1", "This policy is about the shop.")]
[Clause("2", "Orders are carried out, paid and kept for ten years.")]
[Controller("EEA", Name = "Shop B.V.", Contact = "privacy@shop.example", DataProtectionOfficer = "dpo@shop.example", Clause = "1")]
[Collects(Category.Contact, Purpose.OrderFulfilment, Newsletter, Retention = "P10Y", Source = DataSource.Subject,
    LegalBasis = LegalBasis.Contract, Clause = "2")]
[Collects(Loyalty, Purpose.Personalization)]
[Discloses(Category.Payment, PaymentProvider, Purpose.PaymentProcessing, Clause = "2")]
[Sells(Loyalty, Clause = "2")]
[Shares(Category.NetworkActivity, Clause = "2")]
[Forbids(Category.PaymentCredential, SinkKind.Storage, Clause = "2")]
[ForbidsSubject("minor", Clause = "1")]
[OffersRight(DataRight.Access, Clause = "1")]
[Measure("Access is granted by role.", Clause = "1")]
internal static class ShopPolicy
{
    [CategoryDefinition(Broader = Category.Commercial, Ccpa = CcpaCategory.D | CcpaCategory.K, Description = "points", Clause = "2")]
    public const string Loyalty = "loyalty";

    [PurposeDefinition(Broader = Purpose.DirectMarketing, RequiresConsent = true, LegalBasis = LegalBasis.Consent, Clause = "2")]
    public const string Newsletter = "newsletter";

    [RecipientDefinition(RecipientKind.ServiceProvider, Name = "Pay Inc.", Country = "US",
        Purposes = [Purpose.PaymentProcessing], Safeguard = TransferSafeguard.StandardContractualClauses, Clause = "2")]
    public const string PaymentProvider = "payment-provider";

    [CookieDefinition(Purposes = [Purpose.Authentication], Party = PaymentProvider, Lifetime = "P14D", Clause = "2")]
    public const string SessionCookie = "shop_session";
}
