using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow.Lattice;

/// <summary>
/// The root of something that a generic body comes by itself: a <c>T</c> out of a repository. What is in it, its callers know, who say what <c>T</c> is.
/// </summary>
/// <param name="Site">Where it comes from.</param>
/// <param name="Type">Its type, which mentions a type parameter.</param>
internal sealed record OpenOrigin(SyntaxNode Site, ITypeSymbol Type)
{
    public bool Equals(OpenOrigin? other) =>
        ReferenceEquals(this, other)
        || (other is not null && ReferenceEquals(Site, other.Site) && SymbolEqualityComparer.Default.Equals(Type, other.Type));

    public override int GetHashCode() => Site.GetHashCode();
}
