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
    /// <param name="place">A variable, or a part of an object.</param>
    /// <param name="beside">What that path stored in the other parts of the object.</param>
    Value DefaultOf(Place place, Parts beside);
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
/// What it knows is immutable and shared with the states of other blocks: a copy costs nothing, and a join looks only at what
/// differs.
/// </remarks>
internal sealed class FlowState
{
    private RootMap _roots;
    private ImmutableHashSet<Reported> _reported = [];
    private Counter _counter = new();

    public IEnumerable<KeyValuePair<Place, Value>> Places
    {
        get
        {
            foreach (var root in _roots.All())
            {
                foreach (var part in root.Value)
                {
                    yield return new(new Place(root.Key, part.Key), part.Value);
                }
            }
        }
    }

    /// <summary>What something of this kind is stored in, in no order.</summary>
    public IEnumerable<KeyValuePair<object, Parts>> RootsOf(RootTraits trait) => _roots.MayHave(trait) ? _roots.Unordered(trait) : [];

    public FlowState Clone() => new() { _roots = _roots, _reported = _reported, _counter = _counter, Consented = Consented };

    public bool TryGet(Place place, out Value value)
    {
        value = null!;
        return _roots.TryGet(place.Root, out var parts) && parts.TryGet(place.Member, out value);
    }

    /// <summary>What is stored in an object, part by part.</summary>
    public Parts PartsOf(object root) => _roots.TryGet(root, out var parts) ? parts : Parts.None;

    /// <summary>The purposes that the subject's consent was checked for on every path to this point.</summary>
    public ImmutableArray<string> Consented { get; set; } = [];

    public void Set(Place place, Value value)
    {
        var parts = PartsOf(place.Root);
        if (!parts.TryGet(place.Member, out var known) || !ReferenceEquals(known, value))
        {
            _roots = _roots.With(place.Root, parts.With(place.Member, value), _counter.Next++);
        }
    }

    /// <summary>Forgets a variable or temporary.</summary>
    public void Remove(object root) => _roots = _roots.Without(root);

    public void MarkReported(Label label, SinkKind kind) => _reported = _reported.Add(new Reported(label, kind));

    public bool WasReported(Label label, SinkKind kind) => _reported.Contains(new Reported(label, kind));

    /// <summary>Whether nothing has happened between the two; true is certain.</summary>
    public bool IsSame(FlowState other) => _roots.IsSame(other._roots) && ReferenceEquals(_reported, other._reported) && Consented == other.Consented;

    /// <summary>Takes in what another path brings; says whether anything changed.</summary>
    /// <param name="other">What the path knows.</param>
    /// <param name="defaults">What places hold that a path stored nothing in.</param>
    /// <param name="taken">A state that has been taken in before: what the other one shares with it brings nothing.</param>
    public bool Join(FlowState other, IPlaceDefaults defaults, FlowState? taken = null)
    {
        var roots = _roots.Join(other._roots, taken?._roots, defaults);
        var reported = ReportedByBoth(other);
        var consented = Consents.Join(Consented, other.Consented);
        var changed = !roots.IsSame(_roots) || reported.Count != _reported.Count || consented.Length != Consented.Length;
        (_roots, _reported, Consented) = (roots, reported, consented);
        return changed;
    }

    private ImmutableHashSet<Reported> ReportedByBoth(FlowState other)
    {
        var both = _reported;
        foreach (var reported in both.IsEmpty || ReferenceEquals(both, other._reported) ? [] : _reported)
        {
            both = other._reported.Contains(reported) ? both : both.Remove(reported);
        }

        return both;
    }

    /// <summary>Numbers the roots of one body, whichever of its states they are stored in.</summary>
    private sealed class Counter
    {
        public int Next { get; set; }
    }
}
