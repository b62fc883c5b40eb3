using System.Collections.Immutable;

namespace PrivacyAnnotations.Analyzers.Flow.Lattice;

/// <summary>A variable, a temporary of the control-flow graph, or a part of an object.</summary>
/// <param name="Root">A local, parameter or static member symbol, a capture id, or a <see cref="HeapObject"/>.</param>
/// <param name="Member">Which part; the whole for a variable.</param>
internal readonly record struct Place(object Root, Member Member);

/// <summary>A label that a path has reported for a kind of sink already.</summary>
internal readonly record struct Reported(Label Label, SinkKind Kind);

/// <summary>What a place holds where no path has stored anything into it.</summary>
internal interface IPlaceDefaults
{
    Value DefaultOf(Place place);
}

/// <summary>
/// What every place holds at one point of a body.
/// </summary>
/// <remarks>
/// Join, place by place:
/// <code>
///   here      there     result
///   value     value     join
///   value     absent    join with the place's default
///   value     object    as here: the object
///             unknown   exists on this path only
/// </code>
/// What was reported, and what consent was checked for, holds only where it holds on every path: there the join is intersection.
/// </remarks>
internal sealed class FlowState
{
    private readonly Dictionary<Place, Value> _places;
    private readonly HashSet<Reported> _reported;

    public FlowState()
        : this([], [])
    {
    }

    private FlowState(Dictionary<Place, Value> places, HashSet<Reported> reported)
    {
        _places = places;
        _reported = reported;
    }

    public IEnumerable<KeyValuePair<Place, Value>> Places => _places;

    /// <summary>The purposes that the subject's consent was checked for on every path to this point.</summary>
    public ImmutableArray<string> Consented { get; set; } = [];

    public FlowState Clone() => new(new Dictionary<Place, Value>(_places), [.. _reported]) { Consented = Consented };

    public bool TryGet(Place place, out Value value) => _places.TryGetValue(place, out value!);

    public void Set(Place place, Value value) => _places[place] = value;

    public void Remove(Place place) => _places.Remove(place);

    public void MarkReported(Label label, SinkKind kind) => _reported.Add(new Reported(label, kind));

    public bool WasReported(Label label, SinkKind kind) => _reported.Contains(new Reported(label, kind));

    /// <summary>Takes in what another path brings; says whether anything changed.</summary>
    public bool Join(FlowState other, IPlaceDefaults defaults)
    {
        var changed = JoinOwnPlaces(other, defaults);
        foreach (var pair in other._places)
        {
            if (!_places.ContainsKey(pair.Key))
            {
                _places[pair.Key] = KnowsRoot(pair.Key) ? pair.Value.Join(defaults.DefaultOf(pair.Key)) : pair.Value;
                changed = true;
            }
        }

        var count = _reported.Count;
        _reported.IntersectWith(other._reported);
        var consented = Consented.Length;
        Consented = Consents.Join(Consented, other.Consented);
        return changed || _reported.Count != count || Consented.Length != consented;
    }

    private bool JoinOwnPlaces(FlowState other, IPlaceDefaults defaults)
    {
        List<KeyValuePair<Place, Value>>? updates = null;
        foreach (var pair in _places)
        {
            var there = other._places.TryGetValue(pair.Key, out var value) ? value
                : other.KnowsRoot(pair.Key) ? defaults.DefaultOf(pair.Key)
                : pair.Value;
            var joined = pair.Value.Join(there);
            if (!ReferenceEquals(joined, pair.Value) && !joined.Equals(pair.Value))
            {
                (updates ??= []).Add(new(pair.Key, joined));
            }
        }

        foreach (var update in updates ?? [])
        {
            _places[update.Key] = update.Value;
        }

        return updates is not null;
    }

    private bool KnowsRoot(Place place) =>
        place.Root is not HeapObject { IsFresh: true } created
        || place.Member == Member.Existence
        || _places.ContainsKey(new Place(created, Member.Existence));
}
