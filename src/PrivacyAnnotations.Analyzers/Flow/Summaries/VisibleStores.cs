using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>The stores that a caller can see: in what it handed in, in static members, and in all that these lead to.</summary>
internal sealed class VisibleStores
{
    private readonly FlowState _exit;
    private readonly HashSet<HeapObject> _reached = [];
    private readonly Queue<HeapObject> _waiting = new();

    public VisibleStores(FlowState exit)
    {
        _exit = exit;
        foreach (var pair in exit.Places)
        {
            if (pair.Key.Root is HeapObject root && !IsNew(root))
            {
                Reach(root);
            }
            else if (pair.Key.Root is IFieldSymbol or IPropertySymbol)
            {
                Follow(pair.Value);
            }
        }
    }

    public void Follow(Value value)
    {
        foreach (var target in value.Objects)
        {
            Reach(target);
        }
    }

    public bool Contains(HeapObject target)
    {
        ReachAll();
        return _reached.Contains(target);
    }

    public ImmutableArray<KeyValuePair<Place, Value>> ToStores()
    {
        ReachAll();
        var stores = ImmutableArray.CreateBuilder<KeyValuePair<Place, Value>>();
        foreach (var pair in _exit.Places)
        {
            if (pair.Key.Root is HeapObject root ? _reached.Contains(root) && pair.Key.Member != Member.Existence : pair.Key.Root is IFieldSymbol or IPropertySymbol)
            {
                stores.Add(pair);
            }
        }

        return stores.ToImmutable();
    }

    private void ReachAll()
    {
        var parts = PartsByObject();
        while (_waiting.Count > 0)
        {
            foreach (var part in parts.TryGetValue(_waiting.Dequeue(), out var known) ? known : [])
            {
                Follow(part.Value);
            }
        }
    }

    private void Reach(HeapObject target)
    {
        if (_reached.Add(target))
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

    private static bool IsNew(HeapObject target) => target switch
    {
        MemberObject part => IsNew(part.Parent),
        InputObject or StaticObject => false,
        _ => true,
    };
}
