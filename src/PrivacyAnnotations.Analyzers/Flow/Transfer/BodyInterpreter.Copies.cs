using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Copies: structs where they are assigned, and what <c>with</c> starts from.</summary>
internal sealed partial class BodyInterpreter
{
    private Value CloneOf(Value original, SyntaxNode site, HashSet<HeapObject>? copied = null)
    {
        var copies = CopiesOf(original.Objects, site, null, _state.Clone());
        foreach (var target in original.Objects)
        {
            CopyInner(target, CopyAt(site, null, target), site, copied);
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

    /// <summary>Copies of objects as they were in a state; objects that have the same copy share it.</summary>
    internal ImmutableArray<HeapObject> CopiesOf(ImmutableArray<HeapObject> originals, SyntaxNode site, SyntaxNode? inner, FlowState before)
    {
        var copies = ImmutableArray<HeapObject>.Empty;
        foreach (var original in originals)
        {
            var copy = CopyAt(site, inner, original);
            var isShared = copies.Contains(copy);
            if (!ReferenceEquals(copy, original))
            {
                Fill(copy, original, isShared, before);
            }

            copies = isShared ? copies : copies.Add(copy);
        }

        return copies;
    }

    private static HeapObject CopyAt(SyntaxNode site, SyntaxNode? inner, HeapObject original) =>
        original is Closure ? original : new Copy(site, inner, original is Copy earlier ? earlier.Origin : original);

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
                _state.Set(new Place(copy, part.Key), part.Value.Join(DefaultOf(new Place(original, part.Key), _state.PartsOf(original))));
            }
        }
    }

    // A struct within a struct is copied with it. While somebody types, it may be within itself.
    private void CopyInner(HeapObject original, HeapObject copy, SyntaxNode site, HashSet<HeapObject>? copied)
    {
        var isCopied = original is Closure || copied?.Contains(original) == true;
        foreach (var member in !isCopied && original.Type is { TypeKind: TypeKind.Struct } type ? type.GetMembers() : [])
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
