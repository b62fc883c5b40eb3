namespace PrivacyAnnotations.Core.Policy;

public enum VerdictReason
{
    /// <summary>Every purpose of the use is allowed.</summary>
    Allowed,

    /// <summary>The use is for a purpose that the label does not allow.</summary>
    PurposeNotAllowed,

    /// <summary>Nothing says for what the code acts.</summary>
    NoPurposeDeclared,

    /// <summary>The use is allowed with the subject's consent, and nothing has checked it on the way here.</summary>
    ConsentNotChecked,

    /// <summary>A sensitive category in a URL, which browsers, proxies and servers write down.</summary>
    SensitiveInUrl,

    /// <summary>The use is for a purpose that the recipient may not have data for.</summary>
    NotForRecipient,

    /// <summary>The recipient has data for a purpose that the label does not allow, and nothing says for what the code acts.</summary>
    RecipientPurposeNotAllowed,

    /// <summary>Nothing says what the recipient may have data for, and it does not act for whoever hands it over.</summary>
    RecipientWithoutPurpose,
}

/// <param name="Reason">Why.</param>
/// <param name="Purpose">The purpose asked that is not allowed, or not consented to; or null.</param>
public readonly record struct Verdict(VerdictReason Reason, string? Purpose = null)
{
    public static readonly Verdict Allowed = new(VerdictReason.Allowed);

    public bool IsAllowed => Reason == VerdictReason.Allowed;

    /// <summary>Whether it is the recipient that may not have the data.</summary>
    public bool IsAboutRecipient =>
        Reason is VerdictReason.NotForRecipient or VerdictReason.RecipientPurposeNotAllowed or VerdictReason.RecipientWithoutPurpose;

    /// <summary>Whether it is the purposes that are wrong, declared or not.</summary>
    public bool IsAboutPurposes => Reason is VerdictReason.PurposeNotAllowed or VerdictReason.NoPurposeDeclared;
}
