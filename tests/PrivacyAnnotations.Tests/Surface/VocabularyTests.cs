using System.Reflection;

namespace PrivacyAnnotations.Tests.Surface;

public sealed class VocabularyTests
{
    public static TheoryData<Type, string> ClosedLists => new()
    {
        { typeof(SinkKind), "Unspecified Log Telemetry Exception Serialization Network Storage Url" },
        { typeof(Deidentification), "Unspecified Redaction Masking Aggregation Anonymization Hashing Tokenization Encryption" },
        { typeof(LegalBasis), "Unspecified Consent Contract LegalObligation VitalInterests PublicTask LegitimateInterests" },
        { typeof(DataSource), "Unspecified Subject Observed Inferred ThirdParty Public Affiliate Customer" },
        { typeof(DataRole), "Unspecified Controller Processor" },
        {
            typeof(RecipientKind),
            "Unspecified ServiceProvider Contractor SubProcessor ThirdParty Affiliate AdvertisingPartner AnalyticsPartner CoBrandedPartner "
            + "PublicForum PublicAuthority CustomerOrganisation CustomerController ProfessionalAdviser DisputeResolution AuthorizedAgent "
            + "ParentOrGuardian DataSubject"
        },
        {
            typeof(TransferSafeguard),
            "None Adequacy DataPrivacyFramework StandardContractualClauses AuthorityContractualClauses BindingCorporateRules CodeOfConduct "
            + "Certification AdHocClauses UkAddendum UkIdta Derogation PrivacyShield"
        },
        {
            typeof(DataRight),
            "Unspecified Access Correction Deletion Restriction Objection Portability WithdrawConsent OptOutOfSaleOrSharing LimitSensitive "
            + "OptOutOfAdvertising Unsubscribe NonRetaliation Complaint AuthorizedAgent Guardian"
        },
        { typeof(CcpaCategory), "None A B C D E F G H I J K" },
        { typeof(CcpaPurpose), "None AuditingAds Security Debugging TransientUse Services Marketing Research Quality Commercial Law" },
    };

    [Theory, MemberData(nameof(ClosedLists))]
    public void List_is_closed_and_keeps_its_order(Type list, string names) => Assert.Equal(names.Split(' '), Enum.GetNames(list));

    [Fact]
    public void No_list_is_missing_from_the_table() =>
        Assert.Equal(
            PublicTypes.Enums.Select(type => type.Name).Order(StringComparer.Ordinal),
            ClosedLists.Select(row => ((Type)row[0]).Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Zero_never_has_a_meaning() =>
        Assert.All(PublicTypes.Enums, type => Assert.Contains(Enum.GetName(type, 0), new[] { "None", "Unspecified" }));

    [Fact]
    public void Only_the_letters_of_the_statute_combine() =>
        Assert.Equal(typeof(CcpaCategory), PublicTypes.Enums.Single(type => type.IsDefined(typeof(FlagsAttribute))));

    [Fact]
    public void Letters_of_the_statute_are_single_bits() =>
        Assert.Equal(Enumerable.Range(0, 11).Select(bit => 1 << bit), Enum.GetValues<CcpaCategory>().Skip(1).Select(letter => (int)letter));

    [Fact]
    public void Letters_of_the_statute_print_in_their_order() =>
        Assert.Equal("A, B, K", (CcpaCategory.K | CcpaCategory.B | CcpaCategory.A).ToString());
}
