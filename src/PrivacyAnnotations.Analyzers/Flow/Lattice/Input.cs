using System.Collections.Immutable;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Lattice;

/// <summary>
/// Something that a body gets from its caller and cannot know: a parameter or the receiver, followed into members.
/// </summary>
/// <param name="Root">The parameter's symbol, or <see cref="This"/>.</param>
/// <param name="Path">The members on the way, outermost first.</param>
internal sealed record Input(object Root, EquatableArray<Member> Path)
{
    /// <summary>How deep a path may get before the rest of it counts as the whole: recursive types have no bottom.</summary>
    public const int MaxDepth = 4;

    public static readonly object This = new();

    public static Input Of(object root) => new(root, EquatableArray<Member>.Empty);

    /// <summary>What the last member of the path belongs to.</summary>
    public Input StepBack() => this with { Path = Path.AsImmutableArray().RemoveAt(Path.Count - 1) };

    public Input? TryStep(Member member) =>
        Path.Count < MaxDepth ? this with { Path = Path.AsImmutableArray().Add(member) } : null;
}
