using System;
using System.Collections.Generic;

namespace PrivacyAnnotations;

/// <summary>
/// What a declaration of personal data says, wherever it stands: on the member itself (<see cref="PersonalDataAttribute"/>)
/// or beside a member that cannot be edited (<see cref="PersonalDataMemberAttribute"/>).
/// </summary>
public abstract class PersonalDataDeclarationAttribute : Attribute
{
    private protected PersonalDataDeclarationAttribute(string category, string[] purposes)
    {
        Category = category;
        Purposes = purposes;
    }

    /// <summary>
    /// The kind of data: the key of a constant of <see cref="PrivacyAnnotations.Category"/> or of one with a
    /// <see cref="CategoryDefinitionAttribute"/>. An unknown key is reported as PRIV2001.
    /// </summary>
    public string Category { get; }

    /// <summary>
    /// The purposes for which the data may be processed (GDPR Art. 5(1)(b)): keys of constants of <see cref="Purpose"/> or of ones
    /// with a <see cref="PurposeDefinitionAttribute"/>. A purpose allows the narrower ones below it.
    /// An unknown key is reported as PRIV2001, an empty list as PRIV2002.
    /// </summary>
    public IReadOnlyList<string> Purposes { get; }

    /// <summary>
    /// How long the data is kept (GDPR Art. 5(1)(e), Cal. Civ. Code 1798.100(a)(3)): an ISO 8601 duration such as <c>P90D</c>,
    /// or the event that ends it: <c>account-closure</c>, <c>purpose-fulfilled</c>, <c>dispute-closed</c>,
    /// <c>legal-requirement</c> or <c>consent-withdrawn</c>. None here and none in the policy is reported as PRIV3004.
    /// </summary>
    public string? Retention { get; set; }

    /// <summary>Where the data comes from (Cal. Civ. Code 1798.110(c)(2), GDPR Art. 14(2)(f)).</summary>
    public DataSource Source { get; set; }

    /// <summary>
    /// Whom the data is about, such as <c>customer</c>, <c>employee</c> or <c>minor</c> (GDPR Art. 30(1)(c)).
    /// A subject that the policy forbids is reported as PRIV3001.
    /// </summary>
    public string? Subject { get; set; }

    /// <summary>The ground on which the processing is lawful (GDPR Art. 6(1)).</summary>
    public LegalBasis LegalBasis { get; set; }

    /// <summary>Whether this organisation decides about the data or handles it on behalf of a customer.</summary>
    public DataRole Role { get; set; }

    /// <summary>Whether the data subject is free not to give this (GDPR Art. 13(2)(e)).</summary>
    public bool Optional { get; set; }

    /// <summary>What the data is, in words for the readers of the inventory.</summary>
    public string? Description { get; set; }
}
