using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>
/// What travels with a value through code that cannot be seen: its own labels, its elements and the parts of tuples, anonymous
/// objects and objects of libraries. An object of a declared class keeps its members' data to itself until it is shown.
/// </summary>
internal sealed partial class BodyInterpreter
{
    private const int MaxCarriedDepth = 3;

    // Asked of every argument of every call.
    private readonly Func<HeapObject, Member, bool> _isCarried;
    private readonly Func<HeapObject, Member, bool> _isPutIn;
    private readonly Func<HeapObject, LabelSet> _partsHandedIn;

    private LabelSet CarriedBy(Value value)
    {
        var labels = WholeLabels(value);
        return value.Objects.IsEmpty ? labels : labels.Union(PartsCarriedBy(value.Objects, MaxCarriedDepth));
    }

    private LabelSet PartsCarriedBy(ImmutableArray<HeapObject> objects, int depth) => LabelsWithin(objects, depth, _isCarried, _partsHandedIn);

    // Level by level: objects that lead to each other have many more ways than there are objects.
    private LabelSet LabelsWithin(
        ImmutableArray<HeapObject> objects, int depth, Func<HeapObject, Member, bool> isFollowed, Func<HeapObject, LabelSet>? own = null)
    {
        var labels = LabelSet.Empty;
        HashSet<HeapObject>? seen = null;
        for (var level = objects; depth > 0 && !level.IsEmpty; depth--)
        {
            List<HeapObject>? next = null;
            foreach (var target in level)
            {
                labels = own is null ? labels : labels.Union(own(target));
                labels = labels.Union(LabelsIn(target, isFollowed, ref next));
            }

            seen ??= next is null ? null : new HashSet<HeapObject>(objects);
            level = next is null ? [] : [.. next.Where(seen!.Add)];
        }

        return labels;
    }

    private LabelSet LabelsIn(HeapObject target, Func<HeapObject, Member, bool> isFollowed, ref List<HeapObject>? next)
    {
        var labels = LabelSet.Empty;
        foreach (var part in KnownPartsOf(target))
        {
            if (!isFollowed(target, part.Key))
            {
                continue;
            }

            labels = labels.Union(WholeLabels(part.Value));
            if (!part.Value.Objects.IsEmpty)
            {
                (next ??= []).AddRange(part.Value.Objects);
            }
        }

        return labels;
    }

    private bool IsCarried(HeapObject target, Member part) =>
        part.IsElement
        || (part.Symbol is not null && target.Type is INamedTypeSymbol type && (type.IsTupleType || type.IsAnonymousType || IsOfLibrary(type)));

    // Only the caller knows what it put there, unless this body has looked into the collection: then it is known element by element.
    private LabelSet PartsHandedIn(HeapObject target) =>
        target is InputObject { Input: var input } && IsHandedIn(input.Root) && HasParts(target.Type) && !_state.TryGet(new Place(target, Member.Element), out _)
            ? LabelSet.Of(Label.From(input, Exposure.Carried))
            : LabelSet.Empty;

    private bool HasParts(ITypeSymbol? type) =>
        CanShowMore(type)
        && (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named || named.IsTupleType || IsOfLibrary(named) || ElementTypes.Of(named) is not null);

    private bool IsOfLibrary(INamedTypeSymbol type) =>
        type.ContainingAssembly is { } assembly && !_context.Annotations.Types.IsVisibleTo(assembly);
}
