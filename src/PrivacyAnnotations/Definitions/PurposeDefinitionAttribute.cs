using System;

namespace PrivacyAnnotations;

/// <summary>
/// Makes a string constant the key of a purpose. The built-in constants of <see cref="Purpose"/> carry it too:
/// an organisation's own purposes are read the same way.
/// </summary>
/// <example>
/// <code>
/// [PurposeDefinition(Broader = Purpose.DirectMarketing, RequiresConsent = true, LegalBasis = LegalBasis.Consent)]
/// public const string Newsletter = "newsletter";
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
public sealed class PurposeDefinitionAttribute : TermDefinitionAttribute
{
    /// <summary>
    /// The ground on which this organisation processes for the purpose (GDPR Art. 6(1)). One other than
    /// <see cref="PrivacyAnnotations.LegalBasis.Consent"/> together with <see cref="RequiresConsent"/> is reported as PRIV3006.
    /// </summary>
    public LegalBasis LegalBasis { get; set; }

    /// <summary>
    /// The ground that the purpose usually has: letters of GDPR Art. 6(1), the most usual first, such as <c>f, c (Art. 32)</c>.
    /// For information only: nothing is checked against it.
    /// </summary>
    public string? UsualLegalBasis { get; set; }

    /// <summary>Whether processing for this purpose needs a consent check before it. Without one it is reported as PRIV1011.</summary>
    public bool RequiresConsent { get; set; }

    /// <summary>The business or commercial purpose of Cal. Civ. Code 1798.140(e) or (g) that it maps to.</summary>
    public CcpaPurpose Ccpa { get; set; }

    /// <summary>A remark on <see cref="Ccpa"/> for the readers of the manifest, such as the words of the statute that fit.</summary>
    public string? CcpaNote { get; set; }
}
