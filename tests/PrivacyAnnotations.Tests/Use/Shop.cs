using PrivacyAnnotations;
using PrivacyAnnotations.Tests.Use;

[assembly: ProcessesFor(Purpose.ServiceProvision)]
[assembly: Recipient(ShopPolicy.PaymentProvider)]
[assembly: PrivacyPolicy(typeof(ShopPolicy))]
[assembly: PersonalDataMember(typeof(Uri), nameof(Uri.UserInfo), Category.Credential, Purpose.Authentication, Retention = "P1D", Optional = true)]
[assembly: PersonalDataMember(typeof(Uri), nameof(Uri.Host), Category.OnlineIdentifier, Purpose.Security)]

namespace PrivacyAnnotations.Tests.Use;

/// <summary>Every attribute in every place that the contract names: that this file compiles is half of the test.</summary>
[PersonalData(Category.Commercial, Purpose.OrderFulfilment)]
internal sealed record Order(
    [PersonalData(Category.Contact, Purpose.OrderFulfilment, Purpose.CustomerService)] string Email,
    [PersonalData(Category.Payment, Purpose.Fraud), PersonalData(Category.Financial, Purpose.TaxAccounting)] string Card)
{
    [PersonalData(
        Category.GovernmentId, Purpose.IdentityVerification,
        Retention = "P90D", Source = DataSource.Subject, Subject = "customer", LegalBasis = LegalBasis.LegalObligation,
        Role = DataRole.Controller, Optional = true, Description = "number of the passport shown at delivery")]
    public string? Passport { get; init; }

    [return: PersonalData(Category.Name, Purpose.CustomerService)]
    public static string Addressee() => "";
}

[PersonalData(Category.PaymentCredential, Purpose.PaymentProcessing)]
[AttributeUsage(AttributeTargets.Property)]
internal sealed class CardNumberAttribute : Attribute;

[PersonalData(Category.PreciseGeolocation, Purpose.OrderFulfilment)]
internal readonly struct Position;

[PersonalData(Category.Demographic, Purpose.Research)]
internal enum AgeGroup
{
    Unknown,
}

[PersonalData(Category.Contact, Purpose.AccountManagement)]
internal interface IAddressee
{
    [NotPersonalData("The address of the shop's own desk.")]
    string Desk { get; }
}

[Sink(SinkKind.Network)]
[Recipient(ShopPolicy.PaymentProvider)]
[ProcessesFor(Purpose.PaymentProcessing)]
internal interface IGateway
{
    [Sink(SinkKind.Storage), Recipient(ShopPolicy.PaymentProvider)]
    void Charge([Sink(SinkKind.Url), Recipient(ShopPolicy.PaymentProvider), ProcessesFor(Purpose.Fraud)] string card);
}

[Deidentifies(Deidentification.Redaction)]
[ProcessesFor(Purpose.Fraud)]
internal sealed class Desk
{
    [ProcessesFor(Purpose.Security), Recipient(ShopPolicy.PaymentProvider)]
    private readonly IGateway? gateway;

    [ProcessesFor(Purpose.Diagnostics)]
    public Desk(IGateway? gateway) => this.gateway = gateway;

    [CardNumber, ProcessesFor(Purpose.PaymentProcessing), ChecksConsent(Purpose.DirectMarketing)]
    public bool MayCall => gateway is not null;

    [return: Deidentifies(Deidentification.Masking)]
    [Deidentifies(Deidentification.Hashing), ChecksConsent(Purpose.Analytics, Purpose.Marketing)]
    public static Func<string, string> Masker()
    {
        [ProcessesFor(Purpose.CustomerService)]
        static string Mask(string value) => value[..1];

        return [ProcessesFor(Purpose.RiskControl)] (value) => Mask(value);
    }
}
