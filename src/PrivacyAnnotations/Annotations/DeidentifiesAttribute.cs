using System;

namespace PrivacyAnnotations;

/// <summary>
/// What comes out of here is de-identified: the result of this method, or of every method of this class; on a JSON converter, what it writes.
/// On a method without a result it is reported as PRIV2006.
/// </summary>
/// <remarks>
/// The technique decides what is left. Redaction, masking, aggregation and anonymization end the matter (GDPR recital 26,
/// Cal. Civ. Code 1798.140(b), (m)). Hashing, tokenization and encryption pseudonymise (GDPR Art. 4(5), Cal. Civ. Code 1798.140(aa)):
/// the result may be logged and stored, and stays personal data in the inventory and for recipients.
/// </remarks>
/// <example>
/// <code>
/// [Deidentifies(Deidentification.Masking)]
/// public static string LastFour(string cardNumber) => "**** " + cardNumber.Substring(cardNumber.Length - 4);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.ReturnValue | AttributeTargets.Class, Inherited = false)]
public sealed class DeidentifiesAttribute : Attribute
{
    /// <summary>Declares a de-identifier.</summary>
    /// <param name="technique">How the data is de-identified.</param>
    public DeidentifiesAttribute(Deidentification technique) => Technique = technique;

    /// <summary>How the data is de-identified.</summary>
    public Deidentification Technique { get; }
}
