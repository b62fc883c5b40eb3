using PrivacyAnnotations;

namespace QuickStart;

/// <summary>What may be shown of personal data to whoever reads the logs.</summary>
public static class Mask
{
    [Deidentifies(Deidentification.Masking)]
    public static string Email(string address) => $"***@{address.Split('@')[^1]}";
}
