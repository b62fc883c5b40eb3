using System;

namespace PrivacyAnnotations;

/// <summary>
/// A technical or organisational measure that the policy promises (GDPR Art. 32(1), Art. 30(1)(g)). It is printed, not checked.
/// </summary>
/// <example>
/// <code>
/// [Measure("Access to customer data is granted by role and reviewed every quarter.")]
/// public static class ShopPolicy
/// {
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class MeasureAttribute : PolicyStatementAttribute
{
    /// <summary>Promises a measure.</summary>
    /// <param name="text">The measure, in one sentence.</param>
    public MeasureAttribute(string text) => Text = text;

    /// <summary>The measure, in one sentence.</summary>
    public string Text { get; }
}
