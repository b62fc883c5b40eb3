using System;

namespace PrivacyAnnotations;

/// <summary>Makes a static class the statement of a published privacy policy.</summary>
/// <example>
/// <code>
/// [PolicyDocument("Shop privacy policy", Version = "4.1", EffectiveDate = "2026-03-01", HomeCountry = "NL")]
/// public static class ShopPolicy
/// {
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class PolicyDocumentAttribute : PolicyStatementAttribute
{
    /// <summary>Names the document.</summary>
    /// <param name="name">The title under which the policy is published.</param>
    public PolicyDocumentAttribute(string name) => Name = name;

    /// <summary>The title under which the policy is published.</summary>
    public string Name { get; }

    /// <summary>The version of the document, as it is published.</summary>
    public string? Version { get; set; }

    /// <summary>Where the document is published.</summary>
    public string? Url { get; set; }

    /// <summary>The day from which it holds: an ISO 8601 date such as <c>2026-03-01</c>.</summary>
    public string? EffectiveDate { get; set; }

    /// <summary>
    /// Where the organisation is at home: an ISO 3166 code such as <c>NL</c>, or <c>EEA</c>. Data that leaves it needs
    /// a safeguard or an adequacy decision (GDPR Art. 44 to 46), else PRIV1009.
    /// </summary>
    public string? HomeCountry { get; set; }

    /// <summary>The organisation that decides about the data (GDPR Art. 4(7), Art. 30(1)(a)).</summary>
    public string? Controller { get; set; }
}
