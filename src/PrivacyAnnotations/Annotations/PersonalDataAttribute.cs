using System;

namespace PrivacyAnnotations;

/// <summary>
/// This is personal data of one category, allowed for these purposes and no others. Repeat it where a value holds several categories.
/// </summary>
/// <remarks>
/// <para>On a type it holds for every value of that type. On a parameter of a positional record it holds for the property too.
/// On an attribute class it makes that attribute an alias: whatever carries the alias is annotated the same way.</para>
/// <para>The analyzers carry the annotation to overrides and implementations; reflection sees it only where it is written.</para>
/// </remarks>
/// <example>
/// <code>
/// public sealed class Order
/// {
///     [PersonalData(Category.Contact, Purpose.OrderFulfilment, Purpose.CustomerService, Retention = "P2Y")]
///     public string Email { get; set; } = "";
/// }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface,
    AllowMultiple = true, Inherited = false)]
public sealed class PersonalDataAttribute : PersonalDataDeclarationAttribute
{
    /// <summary>Declares personal data.</summary>
    /// <param name="category">The kind of data, such as <c>Category.Contact</c>. An unknown key is reported as PRIV2001.</param>
    /// <param name="purposes">What it may be processed for, such as <c>Purpose.Fraud</c>. None at all is reported as PRIV2002.</param>
    public PersonalDataAttribute(string category, params string[] purposes)
        : base(category, purposes)
    {
    }
}
