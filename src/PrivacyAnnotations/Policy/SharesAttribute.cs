using System;

namespace PrivacyAnnotations;

/// <summary>
/// The policy says that this category is shared: given to a third party for cross-context behavioral advertising, paid or not
/// (Cal. Civ. Code 1798.140(ah)). A policy without any such statement says that nothing is shared.
/// </summary>
/// <example>
/// <code>
/// [Shares(Category.NetworkActivity)]
/// public static class ShopPolicy
/// {
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class SharesAttribute : PolicyStatementAttribute
{
    /// <summary>States that a category is shared.</summary>
    /// <param name="category">The kind of data. An unknown key is reported as PRIV2001.</param>
    public SharesAttribute(string category) => Category = category;

    /// <summary>The kind of data.</summary>
    public string Category { get; }
}
