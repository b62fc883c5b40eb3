using System;

namespace PrivacyAnnotations;

/// <summary>
/// The categories of personal information of Cal. Civ. Code 1798.140(v)(1), by their letters. A category can map to several.
/// </summary>
/// <remarks>
/// Sensitive personal information, letter (L), is no row of its own: <see cref="CategoryDefinitionAttribute.Sensitive"/> says it.
/// </remarks>
[Flags]
public enum CcpaCategory
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Identifiers: Cal. Civ. Code 1798.140(v)(1)(A).</summary>
    A = 1 << 0,

    /// <summary>Customer records as described in 1798.80(e): Cal. Civ. Code 1798.140(v)(1)(B).</summary>
    B = 1 << 1,

    /// <summary>Characteristics of protected classifications: Cal. Civ. Code 1798.140(v)(1)(C).</summary>
    C = 1 << 2,

    /// <summary>Commercial information: Cal. Civ. Code 1798.140(v)(1)(D).</summary>
    D = 1 << 3,

    /// <summary>Biometric information: Cal. Civ. Code 1798.140(v)(1)(E).</summary>
    E = 1 << 4,

    /// <summary>Internet or other electronic network activity information: Cal. Civ. Code 1798.140(v)(1)(F).</summary>
    F = 1 << 5,

    /// <summary>Geolocation data: Cal. Civ. Code 1798.140(v)(1)(G).</summary>
    G = 1 << 6,

    /// <summary>Audio, electronic, visual, thermal, olfactory or similar information: Cal. Civ. Code 1798.140(v)(1)(H).</summary>
    H = 1 << 7,

    /// <summary>Professional or employment-related information: Cal. Civ. Code 1798.140(v)(1)(I).</summary>
    I = 1 << 8,

    /// <summary>Education information: Cal. Civ. Code 1798.140(v)(1)(J).</summary>
    J = 1 << 9,

    /// <summary>Inferences drawn to create a profile: Cal. Civ. Code 1798.140(v)(1)(K).</summary>
    K = 1 << 10,
}
