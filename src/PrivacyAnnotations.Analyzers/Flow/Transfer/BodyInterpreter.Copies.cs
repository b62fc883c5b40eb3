using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Copies: structs where they are assigned, and what <c>with</c> starts from.</summary>
internal sealed partial class BodyInterpreter
{
    private Value CloneOf(Value original, SyntaxNode site) => original with { Objects = CopiesOf(original.Objects, site, null, _state.Clone()) };

    // 'with' on a struct has no clone call: the temporary that its initializer writes to is the copy.
    private static bool IsChangedByWith(SyntaxNode node) =>
        node.FirstAncestorOrSelf<WithExpressionSyntax>() is { } with && with.Expression == node;

    // A struct is copied where it is assigned: what is done to the copy is not done to the original.
    private Value CopyOf(Value value, ITypeSymbol? type, SyntaxNode site) =>
        type is { IsValueType: true, SpecialType: SpecialType.None } && !value.Objects.IsEmpty ? CloneOf(value, site) : value;

    /// <summary>Copies of objects as they were in a state; objects that have the same copy share it.</summary>
    internal ImmutableArray<HeapObject> CopiesOf(ImmutableArray<HeapObject> originals, SyntaxNode site, SyntaxNode? inner, FlowState before)
    {
        var copies = ImmutableArray<HeapObject>.Empty;
        foreach (var original in originals)
        {
            var copy = original is Closure ? original : new Copy(site, inner, original is Copy earlier ? earlier.Origin : original);
            var isShared = copies.Contains(copy);
            if (!ReferenceEquals(copy, original))
            {
                Fill(copy, original, isShared, before);
            }

            copies = isShared ? copies : copies.Add(copy);
        }

        return copies;
    }

    private void Fill(HeapObject copy, HeapObject original, bool isShared, FlowState before)
    {
        Exists(copy);
        var parts = before.PartsOf(original);
        foreach (var part in parts)
        {
            var place = new Place(copy, part.Key);
            _state.Set(place, isShared ? Get(place).Join(part.Value) : part.Value);
        }

        foreach (var part in isShared ? _state.PartsOf(copy) : Parts.None)
        {
            if (!parts.TryGet(part.Key, out _))
            {
                _state.Set(new Place(copy, part.Key), part.Value.Join(DefaultOf(new Place(original, part.Key))));
            }
        }
    }
}
