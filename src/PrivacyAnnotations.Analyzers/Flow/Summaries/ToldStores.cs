using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>
/// Which stores of a body are worth telling: those that bring data, those that may take it away, and those on the way to them.
/// Object models of a thousand methods that build and link each other would otherwise have summaries as large as themselves.
/// </summary>
internal sealed class ToldStores(IDataSense sense, HashSet<HeapObject> handedBack)
{
    /// <summary>Beyond that many, a summary tells only of the stores that bring labels.</summary>
    private const int MaxStores = 64;

    private readonly HashSet<HeapObject> _telling = new(handedBack);
    private readonly HashSet<HeapObject> _filled = [];

    // What may say something of consent in one object, says in the others that it does not.
    private readonly HashSet<Member> _answers = [];

    public ImmutableArray<KeyValuePair<Place, Value>> Of(IEnumerable<KeyValuePair<Place, Value>> stores)
    {
        var all = stores.ToArray();
        var told = new bool[all.Length];
        NoteFilled(all);
        while (Tell(all, told))
        {
        }

        var isLong = told.Count(static tells => tells) > MaxStores;
        var result = ImmutableArray.CreateBuilder<KeyValuePair<Place, Value>>();
        for (var i = 0; i < all.Length && result.Count < MaxStores; i++)
        {
            if (told[i] && (!isLong || !all[i].Value.Labels.IsEmpty || all[i].Value.Channels != 0))
            {
                result.Add(all[i]);
            }
        }

        return result.ToImmutable();
    }

    private void NoteFilled(KeyValuePair<Place, Value>[] stores)
    {
        foreach (var store in stores)
        {
            if (store is { Key: { Root: HeapObject root, Member: var part }, Value.Labels.IsEmpty: false } && part == Member.Content)
            {
                _filled.Add(root);
            }
        }
    }

    // What leads to an object that tells something, tells something.
    private bool Tell(KeyValuePair<Place, Value>[] stores, bool[] told)
    {
        var changed = false;
        for (var i = 0; i < stores.Length; i++)
        {
            if (!told[i] && Tells(stores[i].Key, stores[i].Value))
            {
                told[i] = true;
                changed |= stores[i].Key.Root is HeapObject root && _telling.Add(root);
                changed |= stores[i].Value.SaysConsent && _answers.Add(stores[i].Key.Member);
            }
        }

        return changed;
    }

    private bool Tells(Place place, Value value) => Brings(value) || TakesAway(place) || _answers.Contains(place.Member);

    private bool Brings(Value value)
    {
        if (!value.Labels.IsEmpty || value.Channels != 0 || value.SaysConsent)
        {
            return true;
        }

        foreach (var target in value.Objects)
        {
            if (_telling.Contains(target) || HasData(target))
            {
                return true;
            }
        }

        return false;
    }

    private bool TakesAway(Place place) => place switch
    {
        { Member.Symbol: { } member } when sense.Says(member) => true,
        { Member.Symbol: IPropertySymbol, Root: HeapObject filled } when _filled.Contains(filled) => true,
        { Root: HeapObject root } => HasData(root),
        _ => true,
    };

    private bool HasData(HeapObject target) => sense.Holds(target.Type) || target switch
    {
        Closure or Reference or StaticObject or StoredObject => true,
        InputObject { Input.Root: var root } => sense.IsHandedIn(root),
        MemberObject part => HasData(part.Parent),
        Copy copy => HasData(copy.Origin),
        Picked picked => HasData(picked.Origin),
        _ => false,
    };
}
