using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>The stores that a caller can see: in what it handed in, in static members, and in all that these lead to.</summary>
internal sealed class VisibleStores
{
    private readonly FlowState _exit;
    private readonly HashSet<HeapObject> _reached = [];
    private readonly HashSet<HeapObject> _handedBack = [];
    private readonly Queue<HeapObject> _waiting = new();

    public VisibleStores(FlowState exit)
    {
        _exit = exit;
        foreach (var pair in exit.Places)
        {
            if (pair.Key.Root is HeapObject root && !IsNew(root))
            {
                Reach(root, isHandedBack: false);
            }
            else if (pair.Key.Root is IFieldSymbol or IPropertySymbol)
            {
                Follow(pair.Value, isHandedBack: false);
            }
        }
    }

    /// <summary>Follows what the caller gets: what is in there can be used from then on.</summary>
    public void HandBack(Value value) => Follow(value, isHandedBack: true);

    /// <summary>The objects that the caller gets.</summary>
    public IEnumerable<HeapObject> HandedBack => _handedBack;

    /// <summary>Those, and the objects in what it handed in.</summary>
    public IEnumerable<HeapObject> Reached => _reached;

    public bool Contains(HeapObject target)
    {
        ReachAll();
        return _reached.Contains(target);
    }

    /// <summary>The stores that say anything about data; the rest of a graph of objects the caller makes up as it goes.</summary>
    public ImmutableArray<KeyValuePair<Place, Value>> ToStores(IDataSense sense)
    {
        ReachAll();
        return new ToldStores(sense, _handedBack).Of(_exit.Places.Where(IsVisible));
    }

    private bool IsVisible(KeyValuePair<Place, Value> pair) => pair.Key.Root is HeapObject root
        ? _reached.Contains(root) && (!pair.Key.Member.IsMark || IsNoLongerEmpty(root, pair.Key.Member))
        : pair.Key.Root is IFieldSymbol or IPropertySymbol;

    // A new collection that others may have filled.
    private static bool IsNoLongerEmpty(HeapObject root, Member mark) => mark == Member.Handed && root is Allocation && ElementTypes.Of(root.Type) is not null;

    private void ReachAll()
    {
        var parts = PartsByObject();
        var inner = InnerObjects();
        while (_waiting.Count > 0)
        {
            var target = _waiting.Dequeue();
            foreach (var part in inner.TryGetValue(target, out var within) ? within : [])
            {
                Reach(part, _handedBack.Contains(target));
            }

            foreach (var part in parts.TryGetValue(target, out var known) ? known : [])
            {
                Follow(part.Value, target.IsFresh && _handedBack.Contains(target));
            }
        }
    }

    private void Follow(Value value, bool isHandedBack)
    {
        foreach (var target in value.Objects)
        {
            Reach(target, isHandedBack);
        }
    }

    private void Reach(HeapObject target, bool isHandedBack)
    {
        if (_reached.Add(target) | (isHandedBack && _handedBack.Add(target)))
        {
            _waiting.Enqueue(target);
        }
    }

    private Dictionary<HeapObject, List<KeyValuePair<Place, Value>>> PartsByObject()
    {
        var parts = new Dictionary<HeapObject, List<KeyValuePair<Place, Value>>>();
        foreach (var pair in _exit.Places)
        {
            if (pair.Key.Root is HeapObject root)
            {
                (parts.TryGetValue(root, out var known) ? known : parts[root] = []).Add(pair);
            }
        }

        return parts;
    }

    // What a list holds that an object had from its beginning: 'order.Lines.Add(...)'. Nobody stored the list.
    private Dictionary<HeapObject, HashSet<HeapObject>> InnerObjects()
    {
        var inner = new Dictionary<HeapObject, HashSet<HeapObject>>();
        foreach (var pair in _exit.Places)
        {
            for (var part = pair.Key.Root as MemberObject; part is not null && IsNew(part); part = part.Parent as MemberObject)
            {
                (inner.TryGetValue(part.Parent, out var known) ? known : inner[part.Parent] = []).Add(part);
            }
        }

        return inner;
    }

    private static bool IsNew(HeapObject target) => target switch
    {
        MemberObject part => IsNew(part.Parent),
        InputObject or StaticObject or StoredObject => false,
        _ => true,
    };
}
