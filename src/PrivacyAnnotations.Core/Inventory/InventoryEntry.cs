using PrivacyAnnotations.Core.Policy;

namespace PrivacyAnnotations.Core.Inventory;

/// <summary>One annotated member and one category that it holds.</summary>
/// <param name="Assembly">The assembly that holds the annotation.</param>
/// <param name="Type">The full name of the annotated type, or of the one that the member belongs to.</param>
/// <param name="Member">The member, with its signature where it is a method's; null where the type itself is annotated.</param>
/// <param name="Kind">What is annotated.</param>
/// <param name="DataType">The member's type as C# writes it; null where the type itself is annotated.</param>
/// <param name="Annotation">What the annotation says.</param>
/// <param name="File">The source file, relative to the project, with '/' between its parts; null where unknown.</param>
/// <param name="Line">The line in that file, counted from 1; null where unknown.</param>
public sealed record InventoryEntry(
    string Assembly,
    string Type,
    string? Member,
    MemberKind Kind,
    string? DataType,
    PersonalDataAnnotation Annotation,
    string? File,
    int? Line);
