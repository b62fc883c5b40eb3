namespace PrivacyAnnotations.Core.Taxonomy;

/// <summary>A purpose of processing, as its <c>[PurposeDefinition]</c> says.</summary>
/// <param name="Key">The wire key: <c>payment-processing</c>.</param>
/// <param name="Name">The constant's name: <c>PaymentProcessing</c>.</param>
/// <param name="Broader">The key of the broader purpose, or null.</param>
/// <param name="Ccpa">Which of Cal. Civ. Code 1798.140(e) it maps to.</param>
/// <param name="CcpaNote">A remark on that mapping.</param>
/// <param name="RequiresConsent">Whether the policy asks for the subject's consent.</param>
/// <param name="Description">What is done.</param>
/// <param name="Fides">The closest term of Ethyca's fideslang.</param>
/// <param name="Dpv">The closest term of the W3C Data Privacy Vocabulary.</param>
/// <param name="Constant">The full name of the constant that defines it: <c>PrivacyAnnotations.Purpose.Fraud</c>.</param>
public sealed record PurposeInfo(
    string Key,
    string Name,
    string? Broader = null,
    CcpaPurpose Ccpa = CcpaPurpose.None,
    string? CcpaNote = null,
    bool RequiresConsent = false,
    string? Description = null,
    string? Fides = null,
    string? Dpv = null,
    string? Constant = null);
