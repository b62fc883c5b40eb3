using System;
using System.Collections.Generic;

namespace PrivacyAnnotations;

/// <summary>
/// The policy says that this category is collected for these purposes (Cal. Civ. Code 1798.100(a)(1), GDPR Art. 13(1)(c)).
/// An annotation whose category is not collected is reported as PRIV3001, one with another purpose as PRIV3002.
/// </summary>
/// <example>
/// <code>
/// [Collects(Category.Contact, Purpose.AccountManagement, Retention = "account-closure", LegalBasis = LegalBasis.Contract)]
/// public static class ShopPolicy
/// {
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class CollectsAttribute : PolicyStatementAttribute
{
    /// <summary>States that a category is collected.</summary>
    /// <param name="category">The kind of data. An unknown key is reported as PRIV2001.</param>
    /// <param name="purposes">What it is collected for. An unknown key is reported as PRIV2001.</param>
    public CollectsAttribute(string category, params string[] purposes)
    {
        Category = category;
        Purposes = purposes;
    }

    /// <summary>
    /// The kind of data. A narrower category is covered too, unless it is sensitive and this one is not.
    /// </summary>
    public string Category { get; }

    /// <summary>What the data is collected for. A purpose covers the narrower ones below it.</summary>
    public IReadOnlyList<string> Purposes { get; }

    /// <summary>
    /// How long the data is kept: an ISO 8601 duration such as <c>P10Y</c>, or an event such as <c>account-closure</c>
    /// (Cal. Civ. Code 1798.100(a)(3), GDPR Art. 13(2)(a)).
    /// </summary>
    public string? Retention { get; set; }

    /// <summary>Where the data comes from (Cal. Civ. Code 1798.110(c)(2)).</summary>
    public DataSource Source { get; set; }

    /// <summary>
    /// The ground on which the processing is lawful (GDPR Art. 6(1)). <see cref="PrivacyAnnotations.LegalBasis.Consent"/> makes
    /// processing of this category for these purposes need a consent check (PRIV1011).
    /// </summary>
    public LegalBasis LegalBasis { get; set; }
}
