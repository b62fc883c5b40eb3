namespace PrivacyAnnotations;

// What somebody is like.
public static partial class Category
{
    /// <summary>Age, date of birth, gender, marital status and the like.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(v)(1)(C).</remarks>
    [CategoryDefinition(
        Ccpa = CcpaCategory.C,
        Fides = "user.demographic", FidesIab = "user.demographic", Dpv = "pd:Demographic",
        Description = "age, date of birth, gender, marital status")]
    public const string Demographic = "demographic";

    /// <summary>Racial or ethnic origin.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(v)(1)(C); sensitive under (ae)(1)(D); a special category under GDPR Art. 9(1).</remarks>
    [CategoryDefinition(
        Broader = Demographic,
        Ccpa = CcpaCategory.C,
        Sensitive = true, SensitiveCite = "(ae)(1)(D)",
        SpecialCategory = true,
        Fides = "user.demographic.race_ethnicity", FidesIab = "user.demographic.race_ethnicity", Dpv = "pd:EthnicOrigin",
        Description = "racial or ethnic origin")]
    public const string RaceEthnicity = "race-ethnicity";

    /// <summary>Nationality, citizenship and immigration status.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(v)(1)(C); sensitive under (ae)(1)(D).</remarks>
    [CategoryDefinition(
        Broader = Demographic,
        Ccpa = CcpaCategory.C,
        Sensitive = true, SensitiveCite = "(ae)(1)(D)", SensitiveNote = "AB 947",
        Fides = "user.government_id.immigration", FidesIab = "user.demographic.citizenship_or_immigration_status", Dpv = "pd:Citizenship",
        Description = "nationality, visa status")]
    public const string CitizenshipImmigration = "citizenship-immigration";

    /// <summary>Religious or philosophical beliefs.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(v)(1)(C); sensitive under (ae)(1)(D); a special category under GDPR Art. 9(1).</remarks>
    [CategoryDefinition(
        Broader = Demographic,
        Ccpa = CcpaCategory.C,
        Sensitive = true, SensitiveCite = "(ae)(1)(D)",
        SpecialCategory = true,
        Fides = "user.demographic.religious_belief", FidesIab = "user.demographic.religious_belief", Dpv = "pd:ReligiousBelief",
        Description = "religious or philosophical beliefs")]
    public const string Belief = "belief";

    /// <summary>Political opinions and affiliations.</summary>
    /// <remarks>Closest to Cal. Civ. Code 1798.140(v)(1)(C); a special category under GDPR Art. 9(1).</remarks>
    [CategoryDefinition(
        Broader = Demographic,
        Ccpa = CcpaCategory.C, CcpaIsClosest = true,
        SpecialCategory = true,
        Fides = "user.demographic.political_opinion", FidesIab = "user.demographic.political_opinion", Dpv = "pd:PoliticalOpinion",
        Description = "political opinions, affiliation")]
    public const string PoliticalOpinion = "political-opinion";

    /// <summary>Membership of a trade union.</summary>
    /// <remarks>
    /// Closest to Cal. Civ. Code 1798.140(v)(1)(I); sensitive under (ae)(1)(D); a special category under GDPR Art. 9(1).
    /// </remarks>
    [CategoryDefinition(
        Ccpa = CcpaCategory.I, CcpaIsClosest = true,
        Sensitive = true, SensitiveCite = "(ae)(1)(D)",
        SpecialCategory = true,
        Fides = "user.workplace", FidesIsClosest = true, FidesIab = "user.demographic.union_membership", Dpv = "pd:TradeUnionMembership",
        Description = "trade-union membership")]
    public const string UnionMembership = "union-membership";

    /// <summary>Sex life and sexual orientation.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(v)(1)(C); sensitive under (ae)(2)(C); a special category under GDPR Art. 9(1).</remarks>
    [CategoryDefinition(
        Broader = Demographic,
        Ccpa = CcpaCategory.C,
        Sensitive = true, SensitiveCite = "(ae)(2)(C)",
        SpecialCategory = true,
        Fides = "user.demographic.sexual_orientation", FidesIab = "user.demographic.sexual_orientation", Dpv = "pd:Sexual",
        Description = "sex life, sexual orientation")]
    public const string SexLifeOrientation = "sex-life-orientation";

    /// <summary>Convictions and offences, which GDPR Art. 10 protects.</summary>
    /// <remarks>Closest to Cal. Civ. Code 1798.140(v)(1)(I).</remarks>
    [CategoryDefinition(
        Ccpa = CcpaCategory.I, CcpaIsClosest = true,
        SpecialCategoryNote = "Art. 10",
        Fides = "user.criminal_history", FidesIab = "user.criminal_history", Dpv = "pd:Criminal",
        Description = "convictions, offences")]
    public const string CriminalHistory = "criminal-history";
}
