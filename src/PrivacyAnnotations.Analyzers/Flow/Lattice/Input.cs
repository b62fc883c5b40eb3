using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Lattice;

/// <summary>
/// Something that a body gets from its caller and cannot know: a parameter, the receiver or what is in a static member, followed into members.
/// </summary>
/// <param name="Root">The symbol of the parameter or static member, or <see cref="This"/>.</param>
/// <param name="Path">The members on the way, outermost first.</param>
internal sealed record Input(object Root, EquatableArray<Member> Path)
{
    /// <summary>How deep a path may get before the rest of it counts as the whole: recursive types have no bottom.</summary>
    public const int MaxDepth = 4;

    public static readonly object This = new();

    /// <summary>The static member that it starts from, or null.</summary>
    public ISymbol? Shared => Root is IFieldSymbol or IPropertySymbol ? (ISymbol)Root : null;

    private readonly int _hash = unchecked((Root.GetHashCode() * 31) + Path.GetHashCode());

    public static Input Of(object root) => new(root, EquatableArray<Member>.Empty);

    /// <summary>What the last member of the path belongs to.</summary>
    public Input StepBack() => new(Root, Path.AsImmutableArray().RemoveAt(Path.Count - 1));

    /// <summary>Whether it lies in the other one, or is that.</summary>
    public bool StartsWith(Input whole)
    {
        if (whole.Path.Count > Path.Count || !Root.Equals(whole.Root))
        {
            return false;
        }

        for (var i = 0; i < whole.Path.Count; i++)
        {
            if (Path[i] != whole.Path[i])
            {
                return false;
            }
        }

        return true;
    }

    public Input? TryStep(Member member) =>
        Path.Count < MaxDepth ? new(Root, Path.AsImmutableArray().Add(member)) : null;

    public bool Equals(Input? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && Root.Equals(other.Root) && Path.Equals(other.Path));

    public override int GetHashCode() => _hash;
}
