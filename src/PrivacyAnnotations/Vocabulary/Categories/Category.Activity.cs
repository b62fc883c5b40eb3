namespace PrivacyAnnotations;

// What somebody does.
public static partial class Category
{
    /// <summary>What kind of device and software a person uses.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(v)(1)(F).</remarks>
    [CategoryDefinition(
        Ccpa = CcpaCategory.F,
        Fides = "user.telemetry", FidesIab = "user.device.telemetry", Dpv = "pd:DeviceSoftware",
        Description = "browser software, operating system, software and hardware attributes")]
    public const string Device = "device";

    /// <summary>What a person did on a site or in an app: pages, sessions, searches, clicks on advertisements.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(v)(1)(F).</remarks>
    [CategoryDefinition(
        Ccpa = CcpaCategory.F,
        Fides = "user.behavior", FidesIab = "user.behavior", Dpv = "pd:BrowsingBehaviour",
        Description = "pages viewed, sessions, browsing patterns, ad interaction, search")]
    public const string NetworkActivity = "network-activity";

    /// <summary>What a person bought or considered, at which price, and complaints about it.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(v)(1)(D).</remarks>
    [CategoryDefinition(
        Ccpa = CcpaCategory.D,
        Fides = "user.behavior.purchase_history", FidesIab = "user.behavior.purchase_history", Dpv = "pd:Transactional",
        Description = "orders, products and specifications, prices, purchasing patterns, dispute/complaint records")]
    public const string Commercial = "commercial";

    /// <summary>A person's employer, role or occupation.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(v)(1)(I).</remarks>
    [CategoryDefinition(
        Ccpa = CcpaCategory.I,
        Fides = "user.workplace", FidesIab = "user.professional_information", Dpv = "pd:Professional",
        Description = "employer, role, organisation email domain")]
    public const string Professional = "professional";

    /// <summary>Records of a school or university about its students.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(v)(1)(J).</remarks>
    [CategoryDefinition(
        Ccpa = CcpaCategory.J,
        Fides = "user.demographic.profile", FidesIsClosest = true,
        FidesIab = "user.professional_information", FidesIabIsClosest = true,
        Dpv = "pd:Education",
        Description = "FERPA education information")]
    public const string Education = "education";

    /// <summary>What was concluded about a person from other data: profiles, scores, predictions.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(v)(1)(K).</remarks>
    [CategoryDefinition(
        Ccpa = CcpaCategory.K,
        Fides = "user.demographic.profile", FidesIab = "user.demographic.profile", Dpv = "dpv:InferredPersonalData",
        Description = "profiles, scores, predicted interests")]
    public const string Inference = "inference";
}
