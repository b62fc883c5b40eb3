namespace PrivacyAnnotations;

/// <summary>Where data comes from (Cal. Civ. Code 1798.110(c)(2), GDPR Art. 14(2)(f)).</summary>
public enum DataSource
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The data subject gave it.</summary>
    Subject = 1,

    /// <summary>It was recorded while the data subject used the service.</summary>
    Observed = 2,

    /// <summary>It was derived from other data.</summary>
    Inferred = 3,

    /// <summary>Somebody else gave it.</summary>
    ThirdParty = 4,

    /// <summary>It was publicly available.</summary>
    Public = 5,

    /// <summary>A company of the same group gave it.</summary>
    Affiliate = 6,

    /// <summary>A business customer brought it, about its own people or end users.</summary>
    Customer = 7,
}
