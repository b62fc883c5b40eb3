using System;

namespace PrivacyAnnotations;

/// <summary>
/// This category never reaches this kind of sink, whatever the purposes. Holds for narrower categories too; a violation is reported
/// as PRIV1014.
/// </summary>
/// <example>
/// <code>
/// [Forbids(Category.PaymentCredential, SinkKind.Storage)]
/// public static class ShopPolicy
/// {
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ForbidsAttribute : PolicyStatementAttribute
{
    /// <summary>Forbids a category at a kind of sink.</summary>
    /// <param name="category">The kind of data. An unknown key is reported as PRIV2001.</param>
    /// <param name="kind">The kind of sink that it must not reach.</param>
    public ForbidsAttribute(string category, SinkKind kind)
    {
        Category = category;
        Kind = kind;
    }

    /// <summary>The forbidden kind of data.</summary>
    public string Category { get; }

    /// <summary>The kind of sink that it must not reach.</summary>
    public SinkKind Kind { get; }
}
