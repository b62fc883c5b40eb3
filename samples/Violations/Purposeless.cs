using PrivacyAnnotations;

namespace Violations;

/// <summary>PRIV2002: personal data without a purpose may be used for nothing.</summary>
public sealed class Purposeless
{
    [PersonalData(Category.Contact)]
    public string Email { get; set; } = "";
}
