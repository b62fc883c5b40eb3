namespace PrivacyAnnotations;

/// <summary>What protects data that goes to another country (GDPR Art. 44 to 49).</summary>
public enum TransferSafeguard
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The country is adequate by decision of the Commission: GDPR Art. 45.</summary>
    Adequacy = 1,

    /// <summary>The recipient is certified under the EU-US Data Privacy Framework: Decision (EU) 2023/1795, since 2023-07-10.</summary>
    DataPrivacyFramework = 2,

    /// <summary>Clauses adopted by the Commission: GDPR Art. 46(2)(c).</summary>
    StandardContractualClauses = 3,

    /// <summary>Clauses adopted by a supervisory authority: GDPR Art. 46(2)(d).</summary>
    AuthorityContractualClauses = 4,

    /// <summary>Approved rules within a group of companies: GDPR Art. 46(2)(b) and 47.</summary>
    BindingCorporateRules = 5,

    /// <summary>An approved code of conduct: GDPR Art. 46(2)(e).</summary>
    CodeOfConduct = 6,

    /// <summary>An approved certification: GDPR Art. 46(2)(f).</summary>
    Certification = 7,

    /// <summary>Clauses that an authority approved for this case: GDPR Art. 46(3)(a).</summary>
    AdHocClauses = 8,

    /// <summary>The United Kingdom's addendum to the standard contractual clauses.</summary>
    UkAddendum = 9,

    /// <summary>The United Kingdom's International Data Transfer Agreement.</summary>
    UkIdta = 10,

    /// <summary>An exception for a specific situation: GDPR Art. 49.</summary>
    Derogation = 11,

    /// <summary>The EU-US Privacy Shield, invalid since 2020-07-16 (C-311/18): never a safeguard by itself, reported as PRIV3006.</summary>
    PrivacyShield = 12,
}
