using System;
using System.Collections.Generic;

namespace PrivacyAnnotations;

/// <summary>
/// Where this is true, the data subject has consented to these purposes (GDPR Art. 6(1)(a) and 7, Cal. Civ. Code 1798.140(h)).
/// A method without a result says the same by returning at all: it throws where consent is missing.
/// </summary>
/// <remarks>
/// For <see cref="bool"/> and for tasks of it. Any other result is reported as PRIV2006. Processing that needs consent and is
/// not behind such a check is reported as PRIV1011.
/// </remarks>
/// <example>
/// <code>
/// [ChecksConsent(Purpose.DirectMarketing)]
/// public bool MaySendNewsletter(Customer customer) => customer.Consents.Contains("newsletter");
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, Inherited = false)]
public sealed class ChecksConsentAttribute : Attribute
{
    /// <summary>Declares a consent check.</summary>
    /// <param name="purposes">What the data subject consented to. An unknown key is reported as PRIV2001.</param>
    public ChecksConsentAttribute(params string[] purposes) => Purposes = purposes;

    /// <summary>The purposes that the data subject consented to.</summary>
    public IReadOnlyList<string> Purposes { get; }
}
