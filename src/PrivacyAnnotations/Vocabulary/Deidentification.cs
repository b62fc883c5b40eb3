namespace PrivacyAnnotations;

/// <summary>How data is de-identified. Only the first four leave nothing personal behind.</summary>
public enum Deidentification
{
    /// <summary>Not stated: nothing is taken to be de-identified.</summary>
    Unspecified = 0,

    /// <summary>The value is replaced or removed.</summary>
    Redaction = 1,

    /// <summary>All but a harmless part of the value is blanked out.</summary>
    Masking = 2,

    /// <summary>Only facts about a group remain (Cal. Civ. Code 1798.140(b)).</summary>
    Aggregation = 3,

    /// <summary>Nobody can be identified any more (GDPR recital 26, Cal. Civ. Code 1798.140(m)).</summary>
    Anonymization = 4,

    /// <summary>A digest takes the place of the value: pseudonymised (GDPR Art. 4(5), Cal. Civ. Code 1798.140(aa)).</summary>
    Hashing = 5,

    /// <summary>A token takes the place of the value, a vault knows which: pseudonymised (GDPR Art. 4(5)).</summary>
    Tokenization = 6,

    /// <summary>Only holders of the key can read it: pseudonymised (GDPR Art. 4(5), Art. 32(1)(a)).</summary>
    Encryption = 7,
}
