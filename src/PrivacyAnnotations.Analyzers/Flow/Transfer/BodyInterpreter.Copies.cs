using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Copies: structs where they are assigned, and what <c>with</c> starts from.</summary>
internal sealed partial class BodyInterpreter
{
    private Value CloneOf(Value original, SyntaxNode site, HashSet<HeapObject>? copied = null)
    {
        var copies = original.Objects;
        for (var i = 0; i < copies.Length; i++)
        {
            copies = copies.SetItem(i, Duplicate(copies[i], site, copied));
        }

        return original with { Objects = copies };
    }

    // 'with' on a struct has no clone call: the temporary that its initializer writes to is the copy.
    private static bool IsChangedByWith(SyntaxNode node) =>
        node.FirstAncestorOrSelf<WithExpressionSyntax>() is { } with && with.Expression == node;

    // A struct is copied where it is assigned: what is done to the copy is not done to the original.
    private Value CopyOf(Value value, ITypeSymbol? type, SyntaxNode site) =>
        type is { IsValueType: true, SpecialType: SpecialType.None } && !value.Objects.IsEmpty && !IsWindow(type) ? CloneOf(value, site) : value;

    // A copied span or segment still shows the array that it was made of; a struct of this compilation has that in a field.
    private bool IsWindow(ITypeSymbol type) =>
        type is INamedTypeSymbol named && IsOfLibrary(named) && ElementTypes.Of(type) is not null;

    private HeapObject Duplicate(HeapObject original, SyntaxNode site, HashSet<HeapObject>? copied)
    {
        if (original is Closure || original.Depth >= MaxObjectDepth)
        {
            return original;
        }

        var copy = Exists(new Copy(site, original));
        if (copied is not null && copied.Contains(original))
        {
            return copy;
        }

        foreach (var part in _state.PartsOf(original))
        {
            _state.Set(new Place(copy, part.Key), part.Value);
        }

        CopyInner(original, copy, site, copied);
        return copy;
    }

    // A struct within a struct is copied with it. While somebody types, it may be within itself.
    private void CopyInner(HeapObject original, HeapObject copy, SyntaxNode site, HashSet<HeapObject>? copied)
    {
        foreach (var member in original.Type is { TypeKind: TypeKind.Struct } type ? type.GetMembers() : [])
        {
            if (member is IFieldSymbol { IsStatic: false, Type: { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } inner } field)
            {
                copied ??= [];
                copied.Add(original);
                var part = Member.Of(field.AssociatedSymbol ?? Unnamed(field));
                _state.Set(new Place(copy, part), IsWindow(inner) ? Get(new Place(original, part)) : CloneOf(Get(new Place(original, part)), site, copied));
            }
        }
    }
}
