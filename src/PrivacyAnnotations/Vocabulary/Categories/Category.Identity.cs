namespace PrivacyAnnotations;

// Who somebody is, and what opens their account.
public static partial class Category
{
    /// <summary>A number or name that stands for a person, such as a customer number.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(v)(1)(A).</remarks>
    [CategoryDefinition(
        Ccpa = CcpaCategory.A,
        Fides = "user.unique_id", FidesIab = "user.unique_id", Dpv = "pd:UID",
        Description = "user id, customer number, sub-account id, alias / screen nickname")]
    public const string Identifier = "identifier";

    /// <summary>A person's real name.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(v)(1)(A) and (B).</remarks>
    [CategoryDefinition(
        Ccpa = CcpaCategory.A | CcpaCategory.B,
        Fides = "user.name", FidesIab = "user.name", Dpv = "pd:Name",
        Description = "real name")]
    public const string Name = "name";

    /// <summary>How to reach a person: mail and postal addresses, telephone and fax numbers.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(v)(1)(A) and (B).</remarks>
    [CategoryDefinition(
        Ccpa = CcpaCategory.A | CcpaCategory.B,
        Fides = "user.contact", FidesIab = "user.contact", Dpv = "pd:Contact",
        Description = "email, phone, mobile, fax, postal/residential address")]
    public const string Contact = "contact";

    /// <summary>An account's settings and standing, such as country, language and status.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(v)(1)(A) and (B).</remarks>
    [CategoryDefinition(
        Ccpa = CcpaCategory.A | CcpaCategory.B,
        Fides = "user.account", FidesIab = "user.account", Dpv = "pd:IndividualProfile",
        Description = "country, preferred language, display settings, account status")]
    public const string AccountProfile = "account-profile";

    /// <summary>What opens an account: a password, PIN, token or security answer with its log-in.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(v)(1)(A) and (B); sensitive under (ae)(1)(B).</remarks>
    [CategoryDefinition(
        Ccpa = CcpaCategory.A | CcpaCategory.B,
        Sensitive = true, SensitiveCite = "(ae)(1)(B)",
        Fides = "user.authorization", FidesIab = "user.authorization", Dpv = "pd:Authenticating",
        Description = "password, PIN, token, security answer with the log-in it opens")]
    public const string Credential = "credential";

    /// <summary>A number or document that a state issued, such as a passport (see GDPR Art. 87 too).</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(v)(1)(A) and (B); sensitive under (ae)(1)(A).</remarks>
    [CategoryDefinition(
        Ccpa = CcpaCategory.A | CcpaCategory.B,
        Sensitive = true, SensitiveCite = "(ae)(1)(A)",
        Fides = "user.government_id", FidesIab = "user.government_id", Dpv = "pd:OfficialID",
        Description = "SSN, driver licence, state ID, passport, copies of ID documents (GDPR Art. 87)")]
    public const string GovernmentId = "government-id";

    /// <summary>What recognises a browser, device or connection: an IP address, a cookie or advertising id.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(v)(1)(A).</remarks>
    [CategoryDefinition(
        Broader = Identifier,
        Ccpa = CcpaCategory.A,
        Fides = "user.device", FidesIab = "user.device", Dpv = "pd:DeviceBased",
        Description = "IP address, cookie id, device id, advertising id, web-beacon id")]
    public const string OnlineIdentifier = "online-identifier";

    /// <summary>What a person decided about the data: consents, opt-outs, requests and who may act for whom.</summary>
    /// <remarks>Closest to Cal. Civ. Code 1798.140(v)(1)(A).</remarks>
    [CategoryDefinition(
        Ccpa = CcpaCategory.A, CcpaIsClosest = true,
        Fides = "user.privacy_preferences", FidesIab = "user.privacy_preferences", Dpv = "pd:PrivacyPreference",
        Description = "consents, opt-outs, signals, rights-request and agent-authority records")]
    public const string PrivacyPreference = "privacy-preference";
}
