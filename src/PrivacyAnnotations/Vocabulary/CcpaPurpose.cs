namespace PrivacyAnnotations;

/// <summary>
/// The business purposes of Cal. Civ. Code 1798.140(e); the values of the first eight are the numbers of its paragraphs.
/// </summary>
public enum CcpaPurpose
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Auditing advertisement impressions and compliance: Cal. Civ. Code 1798.140(e)(1).</summary>
    AuditingAds = 1,

    /// <summary>Helping to ensure security and integrity: Cal. Civ. Code 1798.140(e)(2).</summary>
    Security = 2,

    /// <summary>Debugging to identify and repair errors: Cal. Civ. Code 1798.140(e)(3).</summary>
    Debugging = 3,

    /// <summary>Short-term, transient use, non-personalized advertising included: Cal. Civ. Code 1798.140(e)(4).</summary>
    TransientUse = 4,

    /// <summary>Performing services: Cal. Civ. Code 1798.140(e)(5).</summary>
    Services = 5,

    /// <summary>Advertising and marketing, cross-context behavioral advertising excepted: Cal. Civ. Code 1798.140(e)(6).</summary>
    Marketing = 6,

    /// <summary>Internal research for technological development and demonstration: Cal. Civ. Code 1798.140(e)(7).</summary>
    Research = 7,

    /// <summary>Verifying, maintaining or improving quality or safety: Cal. Civ. Code 1798.140(e)(8).</summary>
    Quality = 8,

    /// <summary>A commercial purpose beyond those: Cal. Civ. Code 1798.140(g).</summary>
    Commercial = 9,

    /// <summary>Compliance with law and legal claims: Cal. Civ. Code 1798.145(a).</summary>
    Law = 10,
}
