using System;

namespace PrivacyAnnotations;

/// <summary>A clause of the published document, so that every other statement can name the one it comes from.</summary>
/// <example>
/// <code>
/// [Clause("4.2", "Card data is used for payment and against fraud.")]
/// [Collects(Category.Payment, Purpose.PaymentProcessing, Purpose.Fraud, Clause = "4.2")]
/// public static class ShopPolicy
/// {
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ClauseAttribute : Attribute
{
    /// <summary>Records a clause.</summary>
    /// <param name="id">Its number or anchor in the document, unique within the policy. One used twice is reported as PRIV3006.</param>
    /// <param name="summary">What it says, in one sentence.</param>
    public ClauseAttribute(string id, string summary)
    {
        Id = id;
        Summary = summary;
    }

    /// <summary>The clause's number or anchor in the document.</summary>
    public string Id { get; }

    /// <summary>What the clause says.</summary>
    public string Summary { get; }
}
