namespace PrivacyAnnotations;

// What somebody's body tells.
public static partial class Category
{
    /// <summary>Health, disability, treatment and health insurance.</summary>
    /// <remarks>
    /// Maps to Cal. Civ. Code 1798.140(v)(1)(B) and (C); sensitive under (ae)(2)(B); a special category under GDPR Art. 9(1).
    /// </remarks>
    [CategoryDefinition(
        Ccpa = CcpaCategory.B | CcpaCategory.C,
        Sensitive = true, SensitiveCite = "(ae)(2)(B)",
        SpecialCategory = true,
        Fides = "user.health_and_medical", FidesIab = "user.health", Dpv = "pd:MedicalHealth",
        Description = "medical data, disability, health insurance")]
    public const string Health = "health";

    /// <summary>Inherited or acquired genetic characteristics.</summary>
    /// <remarks>
    /// Maps to Cal. Civ. Code 1798.140(v)(1)(C) and (E); sensitive under (ae)(1)(F); a special category under GDPR Art. 9(1).
    /// </remarks>
    [CategoryDefinition(
        Broader = Health,
        Ccpa = CcpaCategory.C | CcpaCategory.E,
        Sensitive = true, SensitiveCite = "(ae)(1)(F)",
        SpecialCategory = true,
        Fides = "user.health_and_medical.genetic", FidesIab = "user.health.genetic", Dpv = "pd:Genetic",
        Description = "genetic data")]
    public const string Genetic = "genetic";

    /// <summary>Bodily characteristics that can identify a person, such as a face template or a fingerprint.</summary>
    /// <remarks>
    /// Maps to Cal. Civ. Code 1798.140(v)(1)(E); sensitive under (ae)(2)(A) when used to identify; a special category under GDPR
    /// Art. 9(1) when processed to identify a person uniquely.
    /// </remarks>
    [CategoryDefinition(
        Ccpa = CcpaCategory.E,
        Sensitive = true, SensitiveCite = "(ae)(2)(A)", SensitiveCondition = "when used to identify",
        SpecialCategory = true, SpecialCategoryCondition = "when processed to identify a person uniquely",
        Fides = "user.biometric", FidesIab = "user.biometrics", Dpv = "pd:Biometric",
        Description = "face/voice template, fingerprint")]
    public const string Biometric = "biometric";

    /// <summary>Measurements of a person's nervous system.</summary>
    /// <remarks>
    /// Closest to Cal. Civ. Code 1798.140(v)(1)(E); sensitive under (ae)(1)(G); a special category under GDPR Art. 9(1) when it
    /// reveals health or identifies a person uniquely.
    /// </remarks>
    [CategoryDefinition(
        Broader = Health,
        Ccpa = CcpaCategory.E, CcpaIsClosest = true,
        Sensitive = true, SensitiveCite = "(ae)(1)(G)", SensitiveNote = "SB 1223",
        SpecialCategory = true, SpecialCategoryCondition = "when it reveals health or identifies a person uniquely",
        Fides = "user.sensor", FidesIsClosest = true,
        FidesIab = "user.device.sensor", FidesIabIsClosest = true,
        Dpv = "pd:MedicalHealth", DpvIsClosest = true,
        Description = "nervous-system measurements")]
    public const string NeuralData = "neural-data";
}
