namespace PrivacyAnnotations;

/// <summary>In which role somebody outside gets data.</summary>
public enum RecipientKind
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Works under contract, for no purposes of its own: Cal. Civ. Code 1798.140(ag), processor under GDPR Art. 4(8).</summary>
    ServiceProvider = 1,

    /// <summary>As a service provider, certified and monitored: Cal. Civ. Code 1798.140(j).</summary>
    Contractor = 2,

    /// <summary>A processor that a processor engages: GDPR Art. 28(2).</summary>
    SubProcessor = 3,

    /// <summary>Decides for itself: Cal. Civ. Code 1798.140(ai), another controller under GDPR Art. 4(7).</summary>
    ThirdParty = 4,

    /// <summary>A company of the same group.</summary>
    Affiliate = 5,

    /// <summary>Shows or brokers advertisements.</summary>
    AdvertisingPartner = 6,

    /// <summary>Measures the use of the service.</summary>
    AnalyticsPartner = 7,

    /// <summary>Runs a site or offer under both brands.</summary>
    CoBrandedPartner = 8,

    /// <summary>Anybody who reads what is published.</summary>
    PublicForum = 9,

    /// <summary>A court, regulator or other authority.</summary>
    PublicAuthority = 10,

    /// <summary>The organisation that owns the data subject's account or mail domain.</summary>
    CustomerOrganisation = 11,

    /// <summary>The customer on whose behalf the data is processed.</summary>
    CustomerController = 12,

    /// <summary>A lawyer, auditor or other adviser bound to secrecy.</summary>
    ProfessionalAdviser = 13,

    /// <summary>An arbitrator or complaint body.</summary>
    DisputeResolution = 14,

    /// <summary>Somebody who acts for the data subject: 11 CCR 7063.</summary>
    AuthorizedAgent = 15,

    /// <summary>Whoever has parental responsibility: GDPR Art. 8.</summary>
    ParentOrGuardian = 16,

    /// <summary>The person whom the data is about.</summary>
    DataSubject = 17,
}
