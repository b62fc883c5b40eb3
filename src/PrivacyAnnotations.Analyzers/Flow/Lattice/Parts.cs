using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow.Lattice;

/// <summary>What is stored in the parts of one object, or in a variable as a whole. Immutable; few, so they are searched in order.</summary>
internal sealed class Parts
{
    public static readonly Parts None = new([], RootTraits.None);

    private readonly ImmutableArray<KeyValuePair<Member, Value>> _parts;
    private readonly RootTraits _traits;

    private Parts(ImmutableArray<KeyValuePair<Member, Value>> parts, RootTraits traits) => (_parts, _traits) = (parts, traits);

    private bool IsAbsent => (_traits & RootTraits.IsAbsent) != 0;

    public ImmutableArray<KeyValuePair<Member, Value>>.Enumerator GetEnumerator() => _parts.GetEnumerator();

    public bool TryGet(Member member, out Value value)
    {
        var index = IndexOf(member);
        value = index < 0 ? null! : _parts[index].Value;
        return index >= 0;
    }

    public Parts With(Member member, Value value)
    {
        if (IsAbsent != (member == Member.Absence))
        {
            // Something is stored in it, so it is there after all; or all that was stored is gone with it.
            return new Parts([new(member, value)], IsAbsent ? value.Traits : RootTraits.IsAbsent);
        }

        var index = IndexOf(member);
        var part = new KeyValuePair<Member, Value>(member, value);
        return new Parts(index < 0 ? _parts.Add(part) : _parts.SetItem(index, part), _traits | value.Traits);
    }

    /// <summary>What a root has that holds these.</summary>
    public RootTraits TraitsIn(object root) => root switch
    {
        MemberObject { Root: StaticObject } => _traits | RootTraits.IsPart | RootTraits.HasDefault | RootTraits.IsShared,
        StaticObject => _traits | RootTraits.HasDefault | RootTraits.IsShared,
        IFieldSymbol or IPropertySymbol => RootTraits.HasDefault | RootTraits.IsShared,
        MemberObject => _traits | RootTraits.IsPart | RootTraits.HasDefault,
        InputObject => _traits | RootTraits.IsPart | RootTraits.HasDefault,
        Picked => _traits | RootTraits.IsPart,
        HeapObject { IsFresh: true } => _traits & RootTraits.Tells,
        HeapObject => _traits | RootTraits.HasDefault,
        _ => _traits & RootTraits.HasDefault,
    };

    /// <summary>Joined with what another path stored in the same root; the same instance where that brings nothing.</summary>
    public Parts Join(Parts other, object root, IPlaceDefaults defaults)
    {
        if (ReferenceEquals(this, other))
        {
            return this;
        }

        if (IsAbsent != other.IsAbsent)
        {
            return IsAbsent ? other : this;
        }

        var result = this;
        foreach (var part in _parts)
        {
            var there = other.TryGet(part.Key, out var value) ? value : defaults.DefaultOf(new Place(root, part.Key), other);
            result = result.Joined(part, there);
        }

        foreach (var part in other._parts)
        {
            if (IndexOf(part.Key) < 0)
            {
                result = result.With(part.Key, part.Value.Join(defaults.DefaultOf(new Place(root, part.Key), this)));
            }
        }

        return result;
    }

    /// <summary>Joined with a path that stored nothing in the root.</summary>
    public Parts JoinDefaults(object root, IPlaceDefaults defaults)
    {
        var result = IsAbsent ? None : this;
        foreach (var part in result._parts)
        {
            result = result.Joined(part, defaults.DefaultOf(new Place(root, part.Key), None));
        }

        return result;
    }

    private Parts Joined(KeyValuePair<Member, Value> part, Value there)
    {
        var joined = part.Value.Join(there);
        return ReferenceEquals(joined, part.Value) || joined.Equals(part.Value) ? this : With(part.Key, joined);
    }

    private int IndexOf(Member member)
    {
        for (var i = 0; i < _parts.Length; i++)
        {
            if (_parts[i].Key == member)
            {
                return i;
            }
        }

        return -1;
    }
}
