namespace Violations;

/// <summary>PRIV1012: whoever reads the recipient does not see that it is personal data.</summary>
public sealed class Forgotten
{
    public string Recipient { get; set; } = "";

    public static Forgotten Of(Customer customer) => new() { Recipient = customer.Email };
}
