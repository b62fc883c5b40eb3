using System;

namespace PrivacyAnnotations;

/// <summary>
/// Makes a string constant the key of a category of personal data. The built-in constants of <see cref="Category"/> carry it too:
/// an organisation's own categories are read the same way.
/// </summary>
/// <example>
/// <code>
/// [CategoryDefinition(Broader = Category.Commercial, Ccpa = CcpaCategory.D, Description = "points and status")]
/// public const string Loyalty = "loyalty";
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
public sealed class CategoryDefinitionAttribute : TermDefinitionAttribute
{
    /// <summary>The letters of Cal. Civ. Code 1798.140(v)(1) that the category maps to.</summary>
    public CcpaCategory Ccpa { get; set; }

    /// <summary>Whether <see cref="Ccpa"/> is merely the closest letter, because the statute names no exact one.</summary>
    public bool CcpaIsClosest { get; set; }

    /// <summary>A remark on <see cref="Ccpa"/> for the readers of the manifest.</summary>
    public string? CcpaNote { get; set; }

    /// <summary>
    /// Whether this is sensitive personal information under Cal. Civ. Code 1798.140(ae): always, or under the
    /// <see cref="SensitiveCondition"/>. Sensitive data in a URL is reported as PRIV1013, and a policy's permission for a broader
    /// category that is not sensitive does not cover it.
    /// </summary>
    public bool Sensitive { get; set; }

    /// <summary>The paragraph of Cal. Civ. Code 1798.140 that makes it sensitive, such as <c>(ae)(1)(B)</c>.</summary>
    public string? SensitiveCite { get; set; }

    /// <summary>When it is sensitive, if not always, such as <c>when used to identify</c>.</summary>
    public string? SensitiveCondition { get; set; }

    /// <summary>A remark on <see cref="SensitiveCite"/>, such as the act that added it. It is no condition.</summary>
    public string? SensitiveNote { get; set; }

    /// <summary>Whether this is a special category under GDPR Art. 9(1): always, or under the <see cref="SpecialCategoryCondition"/>.</summary>
    public bool SpecialCategory { get; set; }

    /// <summary>When it is a special category, if not always.</summary>
    public string? SpecialCategoryCondition { get; set; }

    /// <summary>Another article of the GDPR that protects the category in its own way, such as <c>Art. 10</c>.</summary>
    public string? SpecialCategoryNote { get; set; }
}
