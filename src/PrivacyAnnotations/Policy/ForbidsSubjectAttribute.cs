using System;

namespace PrivacyAnnotations;

/// <summary>
/// Data about these people is never collected, such as minors (GDPR Art. 8, 11 CCR 7001). An annotation with this
/// <see cref="PersonalDataDeclarationAttribute.Subject"/> is reported as PRIV3001.
/// </summary>
/// <example>
/// <code>
/// [ForbidsSubject("minor")]
/// public static class ShopPolicy
/// {
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ForbidsSubjectAttribute : PolicyStatementAttribute
{
    /// <summary>Forbids data about a kind of people.</summary>
    /// <param name="subject">The people, as annotations name them: <c>minor</c>.</param>
    public ForbidsSubjectAttribute(string subject) => Subject = subject;

    /// <summary>The people whose data is never collected.</summary>
    public string Subject { get; }
}
