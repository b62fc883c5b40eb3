namespace PrivacyAnnotations;

// Doing what the law demands.
public static partial class Purpose
{
    /// <summary>Doing what a law or an authority demands.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.145(a).</remarks>
    [PurposeDefinition(
        Ccpa = CcpaPurpose.Law, CcpaNote = "1798.145(a)",
        UsualLegalBasis = "c",
        Fides = "essential.legal_obligation", FidesIab = "necessary.legal_obligation", Dpv = "dpv:LegalCompliance",
        Description = "legal duties, legal process, requests of authorities")]
    public const string LegalCompliance = "legal-compliance";

    /// <summary>Checking people against sanctions lists.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.145(a).</remarks>
    [PurposeDefinition(
        Broader = LegalCompliance,
        Ccpa = CcpaPurpose.Law, CcpaNote = "1798.145(a)",
        UsualLegalBasis = "c",
        Fides = "essential.legal_obligation", FidesIab = "necessary.legal_obligation", Dpv = "dpv:LegalCompliance",
        Description = "screening against sanctions lists")]
    public const string SanctionsScreening = "sanctions-screening";

    /// <summary>Keeping books and paying taxes.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.145(a).</remarks>
    [PurposeDefinition(
        Broader = LegalCompliance,
        Ccpa = CcpaPurpose.Law, CcpaNote = "1798.145(a)",
        UsualLegalBasis = "c",
        Fides = "finance", FidesIab = "necessary.legal_obligation", Dpv = "dpv:RecordManagement",
        Description = "bookkeeping and taxes")]
    public const string TaxAccounting = "tax-accounting";

    /// <summary>Answering what people ask about their own data.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.130.</remarks>
    [PurposeDefinition(
        Broader = LegalCompliance,
        Ccpa = CcpaPurpose.Law, CcpaNote = "1798.130",
        UsualLegalBasis = "c",
        Fides = "essential.legal_obligation", FidesIab = "necessary.legal_obligation.dsr", Dpv = "dpv:RightsFulfilment",
        Description = "answering requests about one's own data")]
    public const string RightsFulfilment = "rights-fulfilment";

    /// <summary>Raising, pursuing and defending legal claims.</summary>
    /// <remarks>Maps to Cal. Civ. Code 1798.145(a).</remarks>
    [PurposeDefinition(
        Ccpa = CcpaPurpose.Law, CcpaNote = "1798.145(a)",
        UsualLegalBasis = "f",
        Fides = "essential.legal_obligation", FidesIab = "disclosure.outside_counsel", Dpv = "dpv:DisputeManagement",
        Description = "raising, pursuing and defending claims")]
    public const string LegalClaims = "legal-claims";
}
