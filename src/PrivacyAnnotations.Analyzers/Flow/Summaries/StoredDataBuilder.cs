using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>
/// Takes together what several bodies store in one private member. What is in the keys of a dictionary is not in its values: objects that are kept
/// there stay apart, by where they were created.
/// </summary>
internal sealed class StoredDataBuilder(ISymbol member)
{
    /// <summary>How many of these objects are told apart; of the rest only the labels are known.</summary>
    private const int MaxObjects = 10;

    /// <summary>How deep those are looked into that are not told apart.</summary>
    private const int MaxNesting = 3;

    private readonly StoredObject _root = new(member, null, null, null);
    private readonly HashSet<HeapObject> _kept = [];
    private readonly HashSet<HeapObject> _visited = [];
    private readonly List<KeyValuePair<Place, Value>> _parts = [];
    private Value _whole = Value.Clean;

    public StoredData ToData() => new(_whole, [.. _parts]);

    /// <summary>Takes in what a body that stores in the member tells of its stores.</summary>
    public void Add(ImmutableArray<KeyValuePair<Place, Value>> stores)
    {
        _visited.Clear();
        foreach (var store in stores)
        {
            var (place, value) = (store.Key, store.Value);
            if (place.Root is StoredObject part && SymbolEqualityComparer.Default.Equals(part.Member, member))
            {
                Put(part, place.Member, value, stores);
            }
            else if (IsMember(place.Root))
            {
                Put(_root, place.Member, value, stores);
            }
            else if (SymbolEqualityComparer.Default.Equals(place.Member.Symbol, member) || (place.Root is ISymbol symbol && SymbolEqualityComparer.Default.Equals(symbol, member)))
            {
                Assign(value, stores);
            }
        }
    }

    private bool IsMember(object root) => root is HeapObject target && HolderOf(target) is { } holder && SymbolEqualityComparer.Default.Equals(holder, member);

    /// <summary>The member whose value the object is, or null.</summary>
    public static ISymbol? HolderOf(HeapObject target) => target switch
    {
        StaticObject shared => shared.Member,
        MemberObject part => part.Member.Symbol,
        InputObject { Input.Path: { Count: > 0 } path } => path[path.Count - 1].Symbol,
        InputObject { Input.Shared: { } shared } => shared,
        _ => null,
    };

    // Whichever object is assigned, it is the member's.
    private void Assign(Value value, ImmutableArray<KeyValuePair<Place, Value>> stores)
    {
        _whole = _whole.Join(Kept(value with { Objects = value.Objects.RemoveAll(static target => target is Allocation or Copy) }, stores));
        foreach (var target in value.Objects)
        {
            foreach (var (part, stored) in target is Allocation or Copy ? PartsOf(target, stores) : [])
            {
                Put(_root, part, stored, stores);
            }
        }
    }

    private void Put(StoredObject target, Member part, Value value, ImmutableArray<KeyValuePair<Place, Value>> stores)
    {
        var kept = Kept(value, stores);
        if (kept.IsClean)
        {
            return;
        }

        if (part.Symbol is null && !part.IsElement)
        {
            _whole = _whole.Join(kept);
            return;
        }

        var place = new Place(target, part);
        var index = _parts.FindIndex(pair => pair.Key.Equals(place));
        if (index < 0)
        {
            _parts.Add(new(place, kept));
        }
        else
        {
            _parts[index] = new(place, _parts[index].Value.Join(kept));
        }
    }

    // What only a caller knows is followed from there, object by object.
    private Value Kept(Value value, ImmutableArray<KeyValuePair<Place, Value>> stores)
    {
        var kept = new Value(KnownLabels(value), [], value.Channels);
        foreach (var target in value.Objects)
        {
            kept = kept.Join(target switch
            {
                Closure or StoredObject => Value.Of(target),
                Copy { Origin: StoredObject origin } copy => Value.Of(origin).Join(Keep(copy, new(member, copy.Site, copy.Inner, copy.Type), stores)),
                Copy copy => Keep(copy, new(member, copy.Site, copy.Inner, copy.Type), stores),
                Allocation created => Keep(created, new(member, created.Site, created.Inner, created.Type), stores),
                _ => Value.Clean,
            });
        }

        return kept;
    }

    private Value Keep(HeapObject original, StoredObject kept, ImmutableArray<KeyValuePair<Place, Value>> stores)
    {
        if (_kept.Count == MaxObjects && !_kept.Contains(kept))
        {
            return Value.Of(LabelsWithin(original, stores, MaxNesting));
        }

        _kept.Add(kept);
        foreach (var (part, value) in _visited.Add(original) ? PartsOf(original, stores) : [])
        {
            Put(kept, part, value, stores);
        }

        return Value.Of(kept);
    }

    private static LabelSet LabelsWithin(HeapObject target, ImmutableArray<KeyValuePair<Place, Value>> stores, int nesting)
    {
        var labels = LabelSet.Empty;
        foreach (var (_, value) in nesting == 0 ? [] : PartsOf(target, stores))
        {
            labels = labels.Union(KnownLabels(value));
            foreach (var inner in value.Objects)
            {
                labels = labels.Union(LabelsWithin(inner, stores, nesting - 1));
            }
        }

        return labels;
    }

    private static IEnumerable<(Member Part, Value Value)> PartsOf(HeapObject target, ImmutableArray<KeyValuePair<Place, Value>> stores)
    {
        foreach (var store in stores)
        {
            if (store.Key.Root.Equals(target) && !store.Key.Member.IsMark)
            {
                yield return (store.Key.Member, store.Value);
            }
        }
    }

    // Consent that was checked before it was stored can be withdrawn until it is read.
    private static LabelSet KnownLabels(Value value)
    {
        var labels = LabelSet.Empty;
        foreach (var flow in value.Labels.Flows)
        {
            labels = flow.Label.Data is null ? labels : labels.Add(flow with { Label = flow.Label.WithoutConsent() });
        }

        return labels;
    }
}
