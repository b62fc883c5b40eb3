using System.Collections.Generic;

namespace PrivacyAnnotations;

/// <summary>
/// One line of the data inventory: an annotated member and one category that it holds. A member that is annotated with several
/// categories has an entry for each.
/// </summary>
/// <example>
/// <code>
/// foreach (PersonalDataEntry entry in PersonalDataInventory.Entries)
/// {
///     Console.WriteLine($"{entry.Type}.{entry.Member}: {entry.Category}");
/// }
/// </code>
/// </example>
public sealed class PersonalDataEntry
{
    /// <summary>Describes an annotated member. Generated code passes the arguments by name.</summary>
    /// <param name="assembly">The name of the assembly that holds the annotation.</param>
    /// <param name="type">The full name of the type that the annotated member belongs to, or of the annotated type.</param>
    /// <param name="member">The name of the member; null where the type itself is annotated.</param>
    /// <param name="memberKind">What is annotated, such as <c>property</c>; see <see cref="MemberKind"/>.</param>
    /// <param name="dataType">The type of the member as C# writes it, such as <c>string?</c>; null where the type itself is annotated.</param>
    /// <param name="category">The key of the category.</param>
    /// <param name="purposes">The keys of the purposes that the data is allowed for. Empty where none is declared.</param>
    /// <param name="retention">How long it is kept: an ISO 8601 duration or an event; null where not declared.</param>
    /// <param name="source">Where it comes from.</param>
    /// <param name="subject">Whom it is about; null where not declared.</param>
    /// <param name="legalBasis">The ground on which it is processed (GDPR Art. 6(1)).</param>
    /// <param name="role">Whether this organisation decides about it or processes it for a customer.</param>
    /// <param name="optional">Whether the data subject is free not to give it.</param>
    /// <param name="description">What it is, in words; null where not declared.</param>
    /// <param name="file">The source file, relative to the project, with '/' between its parts; null where unknown.</param>
    /// <param name="line">The line in that file, counted from 1; null where unknown.</param>
    public PersonalDataEntry(
        string assembly,
        string type,
        string? member,
        string memberKind,
        string? dataType,
        string category,
        IReadOnlyList<string> purposes,
        string? retention = null,
        DataSource source = DataSource.Unspecified,
        string? subject = null,
        LegalBasis legalBasis = LegalBasis.Unspecified,
        DataRole role = DataRole.Unspecified,
        bool optional = false,
        string? description = null,
        string? file = null,
        int? line = null)
    {
        Assembly = assembly;
        Type = type;
        Member = member;
        MemberKind = memberKind;
        DataType = dataType;
        Category = category;
        Purposes = purposes;
        Retention = retention;
        Source = source;
        Subject = subject;
        LegalBasis = legalBasis;
        Role = role;
        Optional = optional;
        Description = description;
        File = file;
        Line = line;
    }

    /// <summary>The name of the assembly that holds the annotation.</summary>
    public string Assembly { get; }

    /// <summary>The full name of the type that the annotated member belongs to, or of the annotated type.</summary>
    public string Type { get; }

    /// <summary>The name of the member; null where the type itself is annotated.</summary>
    public string? Member { get; }

    /// <summary>
    /// What is annotated: <c>field</c>, <c>property</c>, <c>parameter</c>, <c>return</c>, <c>class</c>, <c>struct</c>,
    /// <c>enum</c> or <c>interface</c>.
    /// </summary>
    public string MemberKind { get; }

    /// <summary>The type of the member as C# writes it, such as <c>string?</c>; null where the type itself is annotated.</summary>
    public string? DataType { get; }

    /// <summary>The key of the category.</summary>
    public string Category { get; }

    /// <summary>The keys of the purposes that the data is allowed for. Empty where none is declared.</summary>
    public IReadOnlyList<string> Purposes { get; }

    /// <summary>How long it is kept: an ISO 8601 duration or an event; null where not declared.</summary>
    public string? Retention { get; }

    /// <summary>Where it comes from.</summary>
    public DataSource Source { get; }

    /// <summary>Whom it is about; null where not declared.</summary>
    public string? Subject { get; }

    /// <summary>The ground on which it is processed (GDPR Art. 6(1)).</summary>
    public LegalBasis LegalBasis { get; }

    /// <summary>Whether this organisation decides about it or processes it for a customer.</summary>
    public DataRole Role { get; }

    /// <summary>Whether the data subject is free not to give it.</summary>
    public bool Optional { get; }

    /// <summary>What it is, in words; null where not declared.</summary>
    public string? Description { get; }

    /// <summary>The source file, relative to the project, with '/' between its parts; null where unknown.</summary>
    public string? File { get; }

    /// <summary>The line in that file, counted from 1; null where unknown.</summary>
    public int? Line { get; }
}
