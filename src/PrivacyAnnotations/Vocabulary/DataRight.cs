namespace PrivacyAnnotations;

/// <summary>A right of the people whose data it is.</summary>
public enum DataRight
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>To know and get a copy: GDPR Art. 15, Cal. Civ. Code 1798.110 and .115.</summary>
    Access = 1,

    /// <summary>To have it corrected: GDPR Art. 16, Cal. Civ. Code 1798.106.</summary>
    Correction = 2,

    /// <summary>To have it deleted: GDPR Art. 17, Cal. Civ. Code 1798.105.</summary>
    Deletion = 3,

    /// <summary>To have its processing restricted: GDPR Art. 18.</summary>
    Restriction = 4,

    /// <summary>To object to its processing: GDPR Art. 21.</summary>
    Objection = 5,

    /// <summary>To take it elsewhere: GDPR Art. 20.</summary>
    Portability = 6,

    /// <summary>To withdraw consent: GDPR Art. 7(3).</summary>
    WithdrawConsent = 7,

    /// <summary>To opt out of sale and sharing: Cal. Civ. Code 1798.120.</summary>
    OptOutOfSaleOrSharing = 8,

    /// <summary>To limit the use of sensitive data: Cal. Civ. Code 1798.121.</summary>
    LimitSensitive = 9,

    /// <summary>To opt out of interest-based advertising: GDPR Art. 21(2) and (3).</summary>
    OptOutOfAdvertising = 10,

    /// <summary>To end newsletters and the like: GDPR Art. 21(2) and (3).</summary>
    Unsubscribe = 11,

    /// <summary>Not to be treated worse for using a right: Cal. Civ. Code 1798.125.</summary>
    NonRetaliation = 12,

    /// <summary>To complain to a supervisory authority: GDPR Art. 77.</summary>
    Complaint = 13,

    /// <summary>To act through an agent: 11 CCR 7063.</summary>
    AuthorizedAgent = 14,

    /// <summary>To act for a child: GDPR Art. 8.</summary>
    Guardian = 15,
}
