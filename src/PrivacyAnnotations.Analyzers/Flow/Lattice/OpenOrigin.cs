using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow.Lattice;

/// <summary>
/// The root of something that a generic body comes by itself: a <c>T</c> out of a repository, or out of a mapper. What is in it, its callers know, who say what <c>T</c> is.
/// </summary>
/// <param name="Site">Where it comes from.</param>
/// <param name="Type">Its type, which mentions a type parameter, or that of what a mapper makes of such a thing.</param>
internal sealed record OpenOrigin(SyntaxNode Site, ITypeSymbol Type)
{
    /// <summary>What a mapper made it of, and the type that it had to the mapper: which members it copied, the types of the call say. Null where no mapper made it.</summary>
    public (HeapObject Object, ITypeSymbol? Type)? Source { get; init; }

    /// <summary>How many mappers it came through: a method may map what it maps without end.</summary>
    public int Depth => Source is { Object: InputObject { Input.Root: OpenOrigin inner } } ? inner.Depth + 1 : 0;

    public bool Equals(OpenOrigin? other) =>
        ReferenceEquals(this, other)
        || (other is not null && ReferenceEquals(Site, other.Site) && SymbolEqualityComparer.Default.Equals(Type, other.Type) && HasSourceOf(other));

    private bool HasSourceOf(OpenOrigin other) =>
        Source is not { } source ? other.Source is null
        : other.Source is { } same && source.Object.Equals(same.Object) && SymbolEqualityComparer.Default.Equals(source.Type, same.Type);

    public override int GetHashCode() => Site.GetHashCode();
}
