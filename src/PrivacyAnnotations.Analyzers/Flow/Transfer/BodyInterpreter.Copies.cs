using Microsoft.CodeAnalysis;
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

        var copy = new Copy(site, original);
        var parts = new List<KeyValuePair<Place, Value>>();
        foreach (var pair in _state.Places)
        {
            if (original.Equals(pair.Key.Root))
            {
                parts.Add(pair);
            }
        }

        foreach (var part in parts)
        {
            _state.Set(new Place(copy, part.Key.Member), part.Value);
        }

        _state.Set(new Place(copy, Member.Existence), Value.Clean);
        return copy;
    }
}
