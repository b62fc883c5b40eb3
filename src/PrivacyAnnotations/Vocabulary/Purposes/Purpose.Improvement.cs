namespace PrivacyAnnotations;

// Learning from use.
public static partial class Purpose
{
    /// <summary>Measuring how the service is used.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(e)(5).</remarks>
    [PurposeDefinition(
        Ccpa = CcpaPurpose.Services, CcpaNote = "\"analytic services\"",
        UsualLegalBasis = "f, a",
        Fides = "analytics.reporting", FidesIab = "analytics.reporting", Dpv = "dpv:ServiceUsageAnalytics",
        Description = "usage statistics and reports")]
    public const string Analytics = "analytics";

    /// <summary>Research into technology and what it could do.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(e)(7).</remarks>
    [PurposeDefinition(
        Ccpa = CcpaPurpose.Research,
        UsualLegalBasis = "f",
        Fides = "functional.service.improve", FidesIab = "analytics", Dpv = "dpv:ResearchAndDevelopment",
        Description = "technological research and demonstration")]
    public const string Research = "research";

    /// <summary>Making products and services better or safer.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(e)(8).</remarks>
    [PurposeDefinition(
        Ccpa = CcpaPurpose.Quality,
        UsualLegalBasis = "f",
        Fides = "functional.service.improve", FidesIab = "necessary.operations.improve", Dpv = "dpv:ImproveExistingProductsAndServices",
        Description = "better, safer or upgraded products and services")]
    public const string ProductImprovement = "product-improvement";

    /// <summary>Finding and repairing errors. It is what logs, telemetry and exceptions are for.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(e)(3).</remarks>
    [PurposeDefinition(
        Ccpa = CcpaPurpose.Debugging,
        UsualLegalBasis = "f",
        Fides = "essential.service.operations.improve", FidesIab = "necessary.operations.debugging", Dpv = "dpv:RepairImpairments",
        Description = "logs, telemetry, error reports, debugging")]
    public const string Diagnostics = "diagnostics";

    /// <summary>Fitting content and messages to a person.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.140(e)(6).</remarks>
    [PurposeDefinition(
        Ccpa = CcpaPurpose.Marketing, CcpaNote = "a choice of this taxonomy: the statute does not name personalization",
        UsualLegalBasis = "f, a",
        Fides = "personalize.content.profiled", FidesIab = "functional.personalization", Dpv = "dpv:ServicePersonalisation",
        Description = "content and messages fitted to a person")]
    public const string Personalization = "personalization";
}
