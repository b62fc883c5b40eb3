using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>
/// What a call of a method does, told in terms of what its caller hands in: what comes back, what is stored where, and what
/// reaches a sink. Equality looks at the facts, not at the ways, so that recursion comes to rest.
/// </summary>
/// <param name="Returns">What the method returns; for an iterator, a collection of it.</param>
/// <param name="Outs">What its ref and out parameters hold afterwards.</param>
/// <param name="Stores">What the objects that the caller can see hold afterwards.</param>
/// <param name="Sinks">What reaches a sink, each with the way inside the method.</param>
/// <param name="Calls">Which delegates it calls that its caller hands in, and with what.</param>
/// <param name="Consented">The purposes that consent was checked for once it has returned.</param>
internal sealed record MethodSummary(
    Value Returns,
    ImmutableArray<KeyValuePair<IParameterSymbol, Value>> Outs,
    ImmutableArray<KeyValuePair<Place, Value>> Stores,
    ImmutableArray<KeyValuePair<SinkUse, Step?>> Sinks,
    ImmutableArray<KeyValuePair<DelegateCall, ImmutableArray<Value>>> Calls,
    EquatableArray<string> Consented)
{
    /// <summary>What is handed to code of another scope, each with the way inside the method.</summary>
    public ImmutableArray<KeyValuePair<HandedUse, Step?>> Uses { get; init; } = [];

    /// <summary>Nothing is known to happen: where every fixpoint starts.</summary>
    public static readonly MethodSummary Bottom = new(Value.Clean, [], [], [], [], EquatableArray<string>.Empty);

    public bool Equals(MethodSummary? other) =>
        other is not null
        && Returns.Equals(other.Returns)
        && Consented == other.Consented
        && Same(Outs, other.Outs, SymbolEqualityComparer.Default, static (left, right) => left.Equals(right))
        && Same(Stores, other.Stores, EqualityComparer<Place>.Default, static (left, right) => left.Equals(right))
        && Same(Sinks, other.Sinks, EqualityComparer<SinkUse>.Default, static (_, _) => true)
        && Same(Uses, other.Uses, EqualityComparer<HandedUse>.Default, static (_, _) => true)
        && Same(Calls, other.Calls, EqualityComparer<DelegateCall>.Default, static (left, right) => left.SequenceEqual(right));

    public override int GetHashCode() => (Sinks.Length * 31) + Stores.Length;

    private static bool Same<TKey, TValue>(
        ImmutableArray<KeyValuePair<TKey, TValue>> left,
        ImmutableArray<KeyValuePair<TKey, TValue>> right,
        IEqualityComparer<TKey> keys,
        Func<TValue, TValue, bool> values)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        // Most stand where they stood before.
        for (var i = 0; i < left.Length; i++)
        {
            if (!(keys.Equals(left[i].Key, right[i].Key) && values(left[i].Value, right[i].Value)) && !Has(right, left[i], keys, values))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Has<TKey, TValue>(
        ImmutableArray<KeyValuePair<TKey, TValue>> pairs,
        KeyValuePair<TKey, TValue> wanted,
        IEqualityComparer<TKey> keys,
        Func<TValue, TValue, bool> values)
    {
        foreach (var pair in pairs)
        {
            if (keys.Equals(pair.Key, wanted.Key) && values(pair.Value, wanted.Value))
            {
                return true;
            }
        }

        return false;
    }
}
