using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Taxonomy;

/// <summary>Somebody outside who gets data, as its <c>[RecipientDefinition]</c> says.</summary>
/// <param name="Key">The wire key.</param>
/// <param name="Name">The name to print.</param>
/// <param name="Kind">Its role under the CCPA and the GDPR.</param>
/// <param name="Country">ISO 3166 code, or null.</param>
/// <param name="Purposes">What it may use the data for.</param>
/// <param name="Safeguard">What makes a transfer lawful (GDPR Chapter V).</param>
/// <param name="Constant">The full name of the constant that defines it: <c>Shop.ShopPolicy.PaymentProvider</c>.</param>
public sealed record RecipientInfo(
    string Key,
    string Name,
    RecipientKind Kind,
    string? Country,
    EquatableArray<string> Purposes,
    TransferSafeguard Safeguard,
    string? Constant = null);
