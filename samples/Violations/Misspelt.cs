using PrivacyAnnotations;

namespace Violations;

/// <summary>PRIV2001: there is no such purpose.</summary>
public sealed class Misspelt
{
    [PersonalData(Category.Contact, "acount-management")]
    public string Email { get; set; } = "";
}
