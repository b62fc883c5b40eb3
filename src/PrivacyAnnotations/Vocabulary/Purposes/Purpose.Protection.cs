namespace PrivacyAnnotations;

// Keeping users and the business safe.
public static partial class Purpose
{
    /// <summary>Protecting systems, accounts and people against incidents and abuse.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(e)(2).</remarks>
    [PurposeDefinition(
        Ccpa = CcpaPurpose.Security,
        UsualLegalBasis = "f, c (Art. 32)",
        Fides = "essential.service.security", FidesIab = "necessary.operations.security", Dpv = "dpv:EnforceSecurity",
        Description = "protection against incidents, intrusion and abuse")]
    public const string Security = "security";

    /// <summary>Checking that somebody is who they say when they log in.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(e)(2).</remarks>
    [PurposeDefinition(
        Broader = Security,
        Ccpa = CcpaPurpose.Security,
        UsualLegalBasis = "b",
        Fides = "essential.service.authentication", FidesIab = "necessary.operations.authentication", Dpv = "dpv:IdentityAuthentication",
        Description = "log-in, sessions, second factors")]
    public const string Authentication = "authentication";

    /// <summary>Preventing, detecting and investigating fraud.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(e)(2).</remarks>
    [PurposeDefinition(
        Broader = Security,
        Ccpa = CcpaPurpose.Security,
        UsualLegalBasis = "f, c",
        Fides = "essential.fraud_detection", FidesIab = "necessary.fraud_detection", Dpv = "dpv:FraudPreventionAndDetection",
        Description = "preventing, detecting and investigating fraud")]
    public const string Fraud = "fraud";

    /// <summary>Judging and limiting the risks of a business relation.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(e)(2).</remarks>
    [PurposeDefinition(
        Broader = Security,
        Ccpa = CcpaPurpose.Security,
        UsualLegalBasis = "f",
        Fides = "essential.fraud_detection", FidesIab = "necessary.fraud_detection", Dpv = "dpv:OrganisationRiskManagement",
        Description = "assessing and limiting business risks")]
    public const string RiskControl = "risk-control";
}
