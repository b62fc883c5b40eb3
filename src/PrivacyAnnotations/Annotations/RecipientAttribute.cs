using System;

namespace PrivacyAnnotations;

/// <summary>
/// What is passed in here goes to somebody outside (GDPR Art. 4(9)). A recipient that may not have the data is reported as PRIV1008,
/// one in a country without a safeguard as PRIV1009.
/// </summary>
/// <example>
/// <code>
/// [Recipient(ShopPolicy.PaymentProvider)]
/// public interface IPaymentGateway
/// {
///     Task ChargeAsync(Card card);
/// }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Property
    | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Assembly,
    Inherited = false)]
public sealed class RecipientAttribute : Attribute
{
    /// <summary>Declares who receives the data.</summary>
    /// <param name="recipient">
    /// The key of a constant with a <see cref="RecipientDefinitionAttribute"/>. An unknown key is reported as PRIV2001.
    /// </param>
    public RecipientAttribute(string recipient) => Recipient = recipient;

    /// <summary>The key of the recipient.</summary>
    public string Recipient { get; }
}
