namespace PrivacyAnnotations.Core.Taxonomy;

/// <summary>A category of personal data, as its <c>[CategoryDefinition]</c> says.</summary>
/// <param name="Key">The wire key: <c>payment-credential</c>.</param>
/// <param name="Name">The constant's name: <c>PaymentCredential</c>.</param>
/// <param name="Broader">The key of the broader category, or null.</param>
/// <param name="Ccpa">The letters of Cal. Civ. Code 1798.140(v)(1) that it maps to.</param>
/// <param name="CcpaIsClosest">Whether the statute has no exact letter and this is the nearest one.</param>
/// <param name="CcpaNote">A remark on that mapping.</param>
/// <param name="Sensitive">Whether 1798.140(ae) names it, conditionally or not.</param>
/// <param name="SensitiveCite">The paragraph of (ae).</param>
/// <param name="SensitiveCondition">When it is sensitive, where that depends on use or combination.</param>
/// <param name="SensitiveNote">A remark on that paragraph, such as the act that added it.</param>
/// <param name="SpecialCategory">Whether GDPR Art. 9(1) names it.</param>
/// <param name="SpecialCategoryCondition">When it is a special category, where that depends on use.</param>
/// <param name="Description">What it covers.</param>
/// <param name="Fides">The closest term of Ethyca's fideslang.</param>
/// <param name="Dpv">The closest term of the W3C Data Privacy Vocabulary.</param>
/// <param name="Constant">The full name of the constant that defines it: <c>PrivacyAnnotations.Category.Payment</c>.</param>
public sealed record CategoryInfo(
    string Key,
    string Name,
    string? Broader = null,
    CcpaCategory Ccpa = CcpaCategory.None,
    bool CcpaIsClosest = false,
    string? CcpaNote = null,
    bool Sensitive = false,
    string? SensitiveCite = null,
    string? SensitiveCondition = null,
    string? SensitiveNote = null,
    bool SpecialCategory = false,
    string? SpecialCategoryCondition = null,
    string? Description = null,
    string? Fides = null,
    string? Dpv = null,
    string? Constant = null)
{
    /// <summary>Sensitive for rules that must not round down: conditional and GDPR special categories count.</summary>
    public bool NeedsCare => Sensitive || SpecialCategory;
}
