using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Analyzers.Flow.Summaries;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Private members hold what any body of their type stores in them.</summary>
internal sealed partial class BodyInterpreter
{
    private Value DefaultStore(ISymbol symbol) => StoredIn(symbol).Whole;

    private StoredData StoredIn(ISymbol symbol) =>
        PrivateStores.CanHold(symbol, _context.Compilation.Assembly) && !_context.Bodies.WritersOf(symbol, _cancellationToken).IsEmpty
            ? _summaries.StoredIn(symbol)
            : StoredData.Nothing;

    private Value StoreDefault(HeapObject target, Member member)
    {
        var stored = member.Symbol is { } symbol ? DefaultStore(symbol) : Value.Clean;
        return (member.IsElement || member.Symbol is not null) && StoredAs(target, out var data) is { } kept ? stored.Join(data.PartOf(kept, member)) : stored;
    }

    // The object as its private member knows it, or null for one of which no other body has stored anything.
    private StoredObject? StoredAs(HeapObject target, out StoredData data)
    {
        data = StoredData.Nothing;
        var kept = target as StoredObject;
        if (kept is null && StoredDataBuilder.HolderOf(target) is { } holder)
        {
            kept = new StoredObject(holder.OriginalDefinition, null, null, null);
        }

        if (kept is null)
        {
            return null;
        }

        data = StoredIn(kept.Member);
        return data.Has(kept) ? kept : null;
    }

    /// <summary>What is in the parts of an object: what this body stored there, and what others did.</summary>
    private IEnumerable<KeyValuePair<Member, Value>> KnownPartsOf(HeapObject target)
    {
        foreach (var part in _state.PartsOf(target))
        {
            yield return part;
        }

        foreach (var part in target is Picked { Origin: var origin } ? KnownPartsOf(origin) : [])
        {
            if (!_state.TryGet(new Place(target, part.Key), out _))
            {
                yield return part;
            }
        }

        var kept = StoredAs(target, out var data);
        foreach (var part in kept is null ? [] : data.Parts)
        {
            if (part.Key.Root.Equals(kept) && !_state.TryGet(new Place(target, part.Key.Member), out _))
            {
                yield return new(part.Key.Member, part.Value);
            }
        }
    }
}
