using System;

namespace PrivacyAnnotations;

/// <summary>The policy grants this right to the people whose data it is about.</summary>
/// <example>
/// <code>
/// [OffersRight(DataRight.Access)]
/// [OffersRight(DataRight.Deletion)]
/// public static class ShopPolicy
/// {
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OffersRightAttribute : PolicyStatementAttribute
{
    /// <summary>Grants a right.</summary>
    /// <param name="right">The right.</param>
    public OffersRightAttribute(DataRight right) => Right = right;

    /// <summary>The right that is granted.</summary>
    public DataRight Right { get; }
}
