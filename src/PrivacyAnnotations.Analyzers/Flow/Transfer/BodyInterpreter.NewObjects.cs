using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>
/// Objects that this body made and nobody else has had in his hands: <c>new Customer { Id = 1 }</c> has no address. As soon as another body or a
/// library gets one, it may hold whatever its type declares.
/// </summary>
internal sealed partial class BodyInterpreter
{
    /// <summary>Where more objects than this are handed out at once, none is known better than by its type any more.</summary>
    private const int MaxHandedOut = 500;

    private bool _hasNewData;
    private bool _handsOutTooMany;

    private void NoteNew(ITypeSymbol? type) => _hasNewData |= !_handsOutTooMany && Holds(type);

    /// <summary>A callee has made an object.</summary>
    internal HeapObject Made(Allocation created)
    {
        NoteNew(created.Type);
        return Exists(created);
    }

    // What a constructor is handed, it may read the data from.
    private bool IsInSight(HeapObject target) =>
        _hasNewData
        && target is Allocation { Type: { } type } made
        && (made.Inner is null
            ? made.Site is BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } && IsInSource(type)
            : _state.TryGet(new Place(target, Member.Intact), out _))
        && !_state.TryGet(new Place(target, Member.Handed), out _);

    // What a helper made and gave back untouched, its caller knows as if he had made it himself.
    private IEnumerable<KeyValuePair<Place, Value>> IntactAmong(IEnumerable<HeapObject> handedBack)
    {
        foreach (var target in handedBack)
        {
            if (IsInSight(target) && _context.DataTypes.Holds(target.Type))
            {
                yield return new(new Place(target, Member.Intact), Value.Clean);
            }
        }
    }

    private void NoteIntact(HeapObject target)
    {
        _hasNewData |= !_handsOutTooMany;
        _state.Set(new Place(target, Member.Intact), Value.Clean);
    }

    // 'Email = ""' of a declaration says nothing once others have filled the object.
    private bool IsEmptyAnyway(Place place, Value stored, CallSite site) =>
        stored.IsClean
        && site.Method.MethodKind == MethodKind.Constructor
        && place is { Root: HeapObject target, Member.Symbol: { } member }
        && _context.Annotations.Says(member)
        && IsInSight(target);

    // A property that somebody wrote may find its value anywhere.
    private bool KeepsWhatItGets(ISymbol member) => member switch
    {
        IPropertySymbol property when IsInSource(property) => Bodies.IsAutoProperty(property),
        IPropertySymbol property => property.SetMethod is not null,
        _ => member is IFieldSymbol,
    };

    private void HandOut(CallSite site)
    {
        foreach (var argument in site.Arguments)
        {
            HandOut(argument.Value);
        }

        if (site.Method.MethodKind is not (MethodKind.Constructor or MethodKind.PropertyGet or MethodKind.PropertySet))
        {
            HandOut(site.Receiver);
        }
    }

    // And all that it leads to.
    private void HandOut(Value value)
    {
        if (!_hasNewData || value.Objects.IsEmpty)
        {
            return;
        }

        var seen = new HashSet<HeapObject>();
        HandOut(value, seen);
        _handsOutTooMany |= seen.Count > MaxHandedOut;
        _hasNewData &= !_handsOutTooMany;
    }

    private void HandOut(Value value, HashSet<HeapObject> seen)
    {
        foreach (var target in value.Objects)
        {
            if (seen.Count > MaxHandedOut || !seen.Add(target))
            {
                continue;
            }

            HandOut(target);
            foreach (var part in _state.PartsOf(target))
            {
                HandOut(part.Value, seen);
            }
        }
    }

    private void HandOut(HeapObject target)
    {
        if (_hasNewData && target is Allocation)
        {
            _state.Set(new Place(target, Member.Handed), Value.Clean);
        }
    }
}
