using System;
using System.Collections.Generic;

namespace PrivacyAnnotations;

/// <summary>
/// The policy says that this category is given to this recipient for these purposes (Cal. Civ. Code 1798.115(c)(2),
/// GDPR Art. 13(1)(e)). A disclosure that no such statement covers is reported as PRIV3003.
/// </summary>
/// <example>
/// <code>
/// [Discloses(Category.Payment, PaymentProvider, Purpose.PaymentProcessing)]
/// public static class ShopPolicy
/// {
///     [RecipientDefinition(RecipientKind.ServiceProvider, Name = "Pay Inc.", Country = "US")]
///     public const string PaymentProvider = "payment-provider";
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class DisclosesAttribute : PolicyStatementAttribute
{
    /// <summary>States that a category is disclosed.</summary>
    /// <param name="category">The kind of data. An unknown key is reported as PRIV2001.</param>
    /// <param name="recipient">Who receives it. An unknown key is reported as PRIV2001.</param>
    /// <param name="purposes">What it is disclosed for. An unknown key is reported as PRIV2001.</param>
    public DisclosesAttribute(string category, string recipient, params string[] purposes)
    {
        Category = category;
        Recipient = recipient;
        Purposes = purposes;
    }

    /// <summary>The kind of data. A narrower category is covered too, unless it is sensitive and this one is not.</summary>
    public string Category { get; }

    /// <summary>The key of the recipient.</summary>
    public string Recipient { get; }

    /// <summary>What the data is disclosed for. A purpose covers the narrower ones below it.</summary>
    public IReadOnlyList<string> Purposes { get; }
}
