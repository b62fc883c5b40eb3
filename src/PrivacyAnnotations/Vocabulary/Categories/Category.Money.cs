namespace PrivacyAnnotations;

// What somebody owns and pays with.
public static partial class Category
{
    /// <summary>Bank accounts, income, credit standing and taxes.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(v)(1)(B); sensitive under (ae)(1)(B) only with code/credential.</remarks>
    [CategoryDefinition(
        Ccpa = CcpaCategory.B,
        Sensitive = true, SensitiveCite = "(ae)(1)(B)", SensitiveCondition = "only with code/credential",
        Fides = "user.financial", FidesIab = "user.financial", Dpv = "pd:Financial",
        Description = "bank account, income, credit standing, tax data")]
    public const string Financial = "financial";

    /// <summary>A means of payment without the secret that makes it work: issuer, masked number, expiry date, billing data.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(v)(1)(B) and (D); sensitive under (ae)(1)(B) only with code/credential.</remarks>
    [CategoryDefinition(
        Broader = Financial,
        Ccpa = CcpaCategory.B | CcpaCategory.D,
        Sensitive = true, SensitiveCite = "(ae)(1)(B)", SensitiveCondition = "only with code/credential",
        Fides = "user.payment", FidesIab = "user.payment", Dpv = "pd:PaymentCard",
        Description = "payment instrument organisation, masked number, expiry, billing data")]
    public const string Payment = "payment";

    /// <summary>A means of payment that works as it stands: a full card number with its security code or PIN.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(v)(1)(B); sensitive under (ae)(1)(B).</remarks>
    [CategoryDefinition(
        Broader = Payment,
        Ccpa = CcpaCategory.B,
        Sensitive = true, SensitiveCite = "(ae)(1)(B)",
        Fides = "user.financial.credit_card", FidesIab = "user.financial.credit_card", Dpv = "pd:PaymentCardNumber",
        Description = "full card number with security code / PIN; CVV")]
    public const string PaymentCredential = "payment-credential";
}
