using PrivacyAnnotations;

namespace Violations;

/// <summary>May be used to run the account, and for nothing else.</summary>
public sealed class Customer
{
    [PersonalData(Category.Contact, Purpose.AccountManagement, Retention = "P2Y")]
    public string Email { get; set; } = "";
}
