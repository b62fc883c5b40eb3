using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Copies: structs where they are assigned, and what <c>with</c> starts from.</summary>
internal sealed partial class BodyInterpreter
{
    private Value CloneOf(Value original, SyntaxNode site)
    {
        var copies = original.Objects;
        for (var i = 0; i < copies.Length; i++)
        {
            copies = copies.SetItem(i, Duplicate(copies[i], site));
        }

        return original with { Objects = copies };
    }

    // 'with' on a struct has no clone call: the temporary that its initializer writes to is the copy.
    private static bool IsChangedByWith(SyntaxNode node) =>
        node.FirstAncestorOrSelf<WithExpressionSyntax>() is { } with && with.Expression == node;

    // A struct is copied where it is assigned: what is done to the copy is not done to the original.
    private Value CopyOf(Value value, ITypeSymbol? type, SyntaxNode site)
    {
        if (type is not { IsValueType: true, SpecialType: SpecialType.None } || value.Objects.IsEmpty)
        {
            return value;
        }

        var copies = value.Objects;
        for (var i = 0; i < copies.Length; i++)
        {
            copies = copies.SetItem(i, Duplicate(copies[i], site));
        }

        return value with { Objects = copies };
    }

    private HeapObject Duplicate(HeapObject original, SyntaxNode site)
    {
        if (original is Closure || original.Depth >= MaxObjectDepth)
        {
            return original;
        }

        var copy = Exists(new Copy(site, original));
        foreach (var part in _state.PartsOf(original))
        {
            _state.Set(new Place(copy, part.Key), part.Value);
        }

        return copy;
    }
}
