namespace PrivacyAnnotations;

/// <summary>
/// The built-in categories of personal data, for <c>[PersonalData(Category.Contact, ...)]</c>.
/// </summary>
/// <remarks>
/// The keys stand in compiled assemblies and never change. What a category maps to in law and in other vocabularies stands in its
/// <see cref="CategoryDefinitionAttribute"/>; an organisation adds categories of its own with constants that carry the same attribute.
/// "Sensitive" is sensitive personal information under Cal. Civ. Code 1798.140(ae).
/// </remarks>
/// <example>
/// <code>
/// [PersonalData(Category.Payment, Purpose.PaymentProcessing)]
/// public string MaskedCardNumber { get; set; } = "";
/// </code>
/// </example>
public static partial class Category
{
}
