namespace PrivacyAnnotations;

// Winning and keeping customers.
public static partial class Purpose
{
    /// <summary>Promoting products and services.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(e)(6).</remarks>
    [PurposeDefinition(
        Ccpa = CcpaPurpose.Marketing,
        UsualLegalBasis = "a, f",
        Fides = "marketing", FidesIab = "advertising_marketing", Dpv = "dpv:Marketing",
        Description = "promotion of products and services")]
    public const string Marketing = "marketing";

    /// <summary>Promotion addressed to a person, by mail, telephone or message.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(e)(6).</remarks>
    [PurposeDefinition(
        Broader = Marketing,
        Ccpa = CcpaPurpose.Marketing,
        UsualLegalBasis = "a",
        Fides = "marketing.communications", FidesIab = "advertising_marketing.communications", Dpv = "dpv:DirectMarketing",
        Description = "newsletters, calls and messages addressed to a person")]
    public const string DirectMarketing = "direct-marketing";

    /// <summary>Showing advertisements.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(e)(6).</remarks>
    [PurposeDefinition(
        Broader = Marketing,
        Ccpa = CcpaPurpose.Marketing,
        UsualLegalBasis = "a, f",
        Fides = "marketing.advertising", FidesIab = "advertising_marketing", Dpv = "dpv:Advertising",
        Description = "showing advertisements")]
    public const string Advertising = "advertising";

    /// <summary>Advertisements chosen by what a person does on the own sites.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(e)(6).</remarks>
    [PurposeDefinition(
        Broader = Advertising,
        Ccpa = CcpaPurpose.Marketing,
        UsualLegalBasis = "a, f",
        Fides = "marketing.advertising.first_party.targeted",
        FidesIab = "advertising_marketing.first_party.targeted",
        Dpv = "dpv:PersonalisedAdvertising",
        Description = "advertisements by behavior on own sites")]
    public const string FirstPartyAdvertising = "first-party-advertising";

    /// <summary>Advertisements chosen by the page that they stand on, without a profile.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(e)(4).</remarks>
    [PurposeDefinition(
        Broader = Advertising,
        Ccpa = CcpaPurpose.TransientUse,
        UsualLegalBasis = "f",
        Fides = "marketing.advertising.first_party.contextual",
        FidesIab = "advertising_marketing.first_party.contextual",
        Dpv = "dpv:Advertising",
        Description = "advertisements by the page they appear on")]
    public const string ContextualAdvertising = "contextual-advertising";

    /// <summary>Advertisements chosen by what a person does on other companies' sites.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(g), a commercial purpose.</remarks>
    [PurposeDefinition(
        Broader = Advertising,
        Ccpa = CcpaPurpose.Commercial, CcpaNote = "\"share\" (ah)",
        UsualLegalBasis = "a",
        Fides = "marketing.advertising.third_party.targeted",
        FidesIab = "advertising_marketing.third_party.targeted",
        Dpv = "dpv:TargetedAdvertising",
        Description = "advertisements by behavior across other businesses")]
    public const string CrossContextAdvertising = "cross-context-advertising";

    /// <summary>Counting impressions and effects of advertisements.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(e)(1).</remarks>
    [PurposeDefinition(
        Broader = Advertising,
        Ccpa = CcpaPurpose.AuditingAds,
        UsualLegalBasis = "f, a",
        Fides = "analytics.reporting.ad_performance", FidesIab = "analytics.ad_reporting.measure_ad_performance", Dpv = "dpv:Advertising",
        Description = "impressions, reach and effect of advertisements")]
    public const string AdMeasurement = "ad-measurement";
}
