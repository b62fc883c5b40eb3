using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Policy;

/// <summary>What one <c>[PersonalData]</c> says, wherever it was written: on the member, on its type, through an alias or from afar.</summary>
/// <param name="Category">The category's key.</param>
/// <param name="Purposes">The keys of the allowed purposes; none allows nothing.</param>
/// <param name="Retention">An ISO 8601 duration or an event, or null where not declared.</param>
/// <param name="Source">Where the data comes from.</param>
/// <param name="Subject">Whom it is about, or null.</param>
/// <param name="LegalBasis">The basis of GDPR Art. 6(1).</param>
/// <param name="Role">Whether the organisation is controller or processor.</param>
/// <param name="Optional">Whether the subject may leave it out.</param>
/// <param name="Description">A remark for the reader of the inventory, or null.</param>
public sealed record PersonalDataAnnotation(
    string Category,
    EquatableArray<string> Purposes,
    string? Retention = null,
    DataSource Source = default,
    string? Subject = null,
    LegalBasis LegalBasis = default,
    DataRole Role = default,
    bool Optional = false,
    string? Description = null);
