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
    // Asked of every argument of every call.
    private readonly Func<HeapObject, Member, bool> _isCarried;
    private readonly Func<HeapObject, LabelSet> _partsHandedIn;

    private LabelSet CarriedBy(Value value)
    {
        var labels = WholeLabels(value);
        return value.Objects.IsEmpty ? labels : labels.Union(PartsCarriedBy(value.Objects, MaxLevels));
    }

    private LabelSet PartsCarriedBy(ImmutableArray<HeapObject> objects, int depth) => LabelsWithin(objects, depth, _isCarried, _partsHandedIn);

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
