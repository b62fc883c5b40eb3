using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>What places hold where nothing was stored.</summary>
internal sealed partial class BodyInterpreter
{
    private const int MaxObjectDepth = 4;

    public Value DefaultOf(Place place, Parts beside) => place switch
    {
        { Root: HeapObject target } => WithContent(place.Member, DefaultOf(target, place.Member), beside),
        { Root: IFieldSymbol or IPropertySymbol } => DefaultOfStatic((ISymbol)place.Root),
        _ => Value.Clean,
    };

    private Value DefaultOf(HeapObject target, Member member)
    {
        if (target.Pick is not null)
        {
            return member.IsMark ? Value.Clean : PickedFrom(target, member);
        }

        if (member.Symbol is { } symbol && _context.Annotations.Says(symbol))
        {
            return IsInSight(target) && KeepsWhatItGets(symbol) ? Value.Clean : new Value(AnnotatedIn(target, symbol), Inner(target, member), 0);
        }

        return target switch
        {
            Copy copy => DefaultOf(copy.Origin, member),
            Allocation created when member.IsElement && IsStillEmpty(created) => Value.Nothing,
            Allocation => AllocationDefault(target, member),
            Closure closure => IsVariable(member) ? Value.Clean : Value.Of(closure),
            InputObject input => InputDefault(input, member).Join(StoreDefault(target, member)),
            _ => new Value(LabelSet.Empty, Inner(target, member), 0).Join(StoreDefault(target, member)),
        };
    }

    private LabelSet AnnotatedIn(HeapObject target, ISymbol symbol) => target.Root switch
    {
        DeidentifiedObject { KeepsPseudonym: false } => LabelSet.Empty,
        DeidentifiedObject => Annotated(symbol, target).Pseudonymise(),
        _ => Annotated(symbol, target.IsSingle ? target : null),
    };

    // A private collection of delegates is known by these alone: each of its parts can be any of them.
    private static bool IsVariable(Member member) => !member.IsElement && member.Symbol is not (IFieldSymbol or IPropertySymbol);

    // Nothing is in a new object until something is stored. A service or list in there may have been made out of sight, and can be
    // stored into.
    private Value AllocationDefault(HeapObject target, Member member) =>
        member.Symbol is null || (Holds(TypeOf(member, target.Type)) && !_state.TryGet(new Place(target, Member.Release), out _))
            ? Value.Clean
            : new Value(LabelSet.Empty, Inner(target, member), 0);

    private Value InputDefault(InputObject target, Member member)
    {
        if (member == Member.Content)
        {
            return IsHandedIn(target.Input.Root) ? Value.Of(LabelSet.Of(Label.From(target.Input))) : Value.Clean;
        }

        var input = target.Input.TryStep(member) ?? target.Input;
        var type = TypeOf(member, target.Type);
        return type is { SpecialType: SpecialType.System_Boolean }
            ? Value.Clean
            : new Value(IsHandedIn(input.Root) ? LabelSet.Of(Label.From(input)) : LabelSet.Empty, [new InputObject(input, type)], 0);
    }

    private static System.Collections.Immutable.ImmutableArray<HeapObject> Inner(HeapObject target, Member member) =>
        target.Depth < MaxObjectDepth && TypeOf(member, target.Type) is { IsReferenceType: true, SpecialType: SpecialType.None } or { IsValueType: true, SpecialType: SpecialType.None }
            ? [new MemberObject(target, member, TypeOf(member, target.Type))]
            : [];

    private static ITypeSymbol? TypeOf(Member member, ITypeSymbol? owner) => member.Symbol switch
    {
        IFieldSymbol field => Constructed(field, owner)?.Type ?? field.Type,
        IPropertySymbol property => Constructed(property, owner)?.Type ?? property.Type,
        IEventSymbol declared => declared.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => member.IsElement ? ElementTypes.Of(owner) : null,
    };

    // Members are kept by their definitions: List<T>.Item of a List<Customer> has the type Customer.
    private static T? Constructed<T>(T definition, ITypeSymbol? owner)
        where T : class, ISymbol
    {
        if (owner is not INamedTypeSymbol { IsGenericType: true })
        {
            return null;
        }

        foreach (var candidate in owner.GetMembers(definition.Name))
        {
            if (candidate is T found && SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, definition))
            {
                return found;
            }
        }

        return null;
    }
}
