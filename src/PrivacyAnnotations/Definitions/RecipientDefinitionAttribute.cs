using System;

namespace PrivacyAnnotations;

/// <summary>Makes a string constant the key of a recipient: somebody outside who gets data (GDPR Art. 4(9)).</summary>
/// <example>
/// <code>
/// [RecipientDefinition(RecipientKind.ServiceProvider, Name = "Pay Inc.", Country = "US",
///     Purposes = new[] { Purpose.PaymentProcessing }, Safeguard = TransferSafeguard.StandardContractualClauses)]
/// public const string PaymentProvider = "payment-provider";
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
public sealed class RecipientDefinitionAttribute : PolicyStatementAttribute
{
    /// <summary>Defines a recipient.</summary>
    /// <param name="kind">In which role it gets the data.</param>
    public RecipientDefinitionAttribute(RecipientKind kind) => Kind = kind;

    /// <summary>In which role the recipient gets the data.</summary>
    public RecipientKind Kind { get; }

    /// <summary>The recipient's name as the policy prints it.</summary>
    public string? Name { get; set; }

    /// <summary>The country that the data goes to: an ISO 3166 code such as <c>US</c>.</summary>
    public string? Country { get; set; }

    /// <summary>
    /// What the recipient may use the data for. Without any, a service provider, contractor or sub-processor acts for the purposes of
    /// the calling code, and any other kind may have nothing (PRIV1008). An unknown key is reported as PRIV2001.
    /// </summary>
    public string[] Purposes { get; set; } = Array.Empty<string>();

    /// <summary>
    /// What protects the data in a third country (GDPR Art. 46). One that is no longer valid is reported as PRIV3006, and data that
    /// leaves without one as PRIV1009.
    /// </summary>
    public TransferSafeguard Safeguard { get; set; }
}
