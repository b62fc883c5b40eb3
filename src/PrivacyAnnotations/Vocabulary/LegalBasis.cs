namespace PrivacyAnnotations;

/// <summary>The ground on which processing is lawful (GDPR Art. 6(1)).</summary>
public enum LegalBasis
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The data subject has consented: GDPR Art. 6(1)(a).</summary>
    Consent = 1,

    /// <summary>Necessary for a contract with the data subject: GDPR Art. 6(1)(b).</summary>
    Contract = 2,

    /// <summary>Necessary to comply with a law: GDPR Art. 6(1)(c).</summary>
    LegalObligation = 3,

    /// <summary>Necessary to protect somebody's life: GDPR Art. 6(1)(d).</summary>
    VitalInterests = 4,

    /// <summary>Necessary for a task in the public interest: GDPR Art. 6(1)(e).</summary>
    PublicTask = 5,

    /// <summary>Necessary for legitimate interests that the data subject's own do not override: GDPR Art. 6(1)(f).</summary>
    LegitimateInterests = 6,
}
