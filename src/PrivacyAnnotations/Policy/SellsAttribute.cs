using System;

namespace PrivacyAnnotations;

/// <summary>
/// The policy says that this category is sold: given to a third party for money or another valuable consideration
/// (Cal. Civ. Code 1798.140(ad)). A policy without any such statement says that nothing is sold.
/// </summary>
/// <example>
/// <code>
/// [Sells(Category.Commercial)]
/// public static class ShopPolicy
/// {
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class SellsAttribute : PolicyStatementAttribute
{
    /// <summary>States that a category is sold.</summary>
    /// <param name="category">The kind of data. An unknown key is reported as PRIV2001.</param>
    public SellsAttribute(string category) => Category = category;

    /// <summary>The kind of data.</summary>
    public string Category { get; }
}
