using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Policy;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>One category of personal data that a member holds.</summary>
/// <param name="Annotation">What its annotation says.</param>
/// <param name="Member">The member that holds it; for an annotated type, the type.</param>
/// <param name="Location">Where the annotation stands, or null where it comes from another assembly.</param>
public sealed record MemberLabel(PersonalDataAnnotation Annotation, ISymbol Member, Location? Location)
{
    public bool Equals(MemberLabel? other) =>
        ReferenceEquals(this, other)
        || (other is not null && SymbolEqualityComparer.Default.Equals(Member, other.Member) && Annotation.Equals(other.Annotation));

    public override int GetHashCode() =>
        unchecked((SymbolEqualityComparer.Default.GetHashCode(Member) * 31) + Annotation.Category.GetHashCode());
}
