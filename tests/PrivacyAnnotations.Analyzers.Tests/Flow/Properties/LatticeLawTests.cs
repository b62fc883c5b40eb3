using System.Collections.Immutable;
using CsCheck;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Properties;

/// <summary>Join is associative, commutative and idempotent, and only ever adds: or else the order of blocks would decide what is found.</summary>
public sealed class LatticeLawTests
{
    private const int Iterations = 3000;

    private static readonly object[] s_roots = [.. Enumerable.Range(0, 6).Select(static i => new Root(i % 3, i))];

    private static readonly Gen<LabelSet> s_labels = Gen.Int[0, 5].Array[0, 4].Select(static picked =>
        picked.Aggregate(LabelSet.Empty, static (set, i) => set.Union(LabelSet.Of(Label.From(Input.Of(s_roots[i]))))));

    private static readonly Gen<Value> s_values = Gen.Select(s_labels, Gen.Int[0, 5].Array[0, 3], Gen.Int[0, 3], Gen.Int[0, 3]).Select(static parts =>
        new Value(parts.Item1, [.. parts.Item2.Distinct().Select(static i => (HeapObject)new InputObject(Input.Of(s_roots[i]), null))], parts.Item3)
        {
            Consents = [.. new[] { new ConsentFact("a", true), new ConsentFact("b", true) }.Where((_, i) => (parts.Item4 & (1 << i)) != 0)],
        });

    private static readonly Gen<FlowState> s_states = Gen.Select(Gen.Int[0, 5], Gen.Bool, s_values).Array[0, 5].Select(static stores =>
    {
        var state = new FlowState();
        foreach (var (root, isElement, value) in stores)
        {
            state.Set(new Place(s_roots[root], isElement ? Member.Element : Member.Whole), value);
        }

        return state;
    });

    [Fact]
    public void Label_sets_obey() => Obey(s_labels, static (left, right) => left.Union(right), static (left, right) => left.Equals(right));

    [Fact]
    public void Values_obey() => Obey(s_values, static (left, right) => left.Join(right), static (left, right) => left.Equals(right));

    [Fact]
    public void States_obey_whatever_their_roots_share_of_their_hash_codes() => Obey(s_states, Join, Same);

    [Fact]
    public void A_join_says_whether_it_changed_anything() => Gen.Select(s_states, s_states).Sample(
        static states =>
        {
            var joined = states.Item1.Clone();
            return joined.Join(states.Item2, Nothing.Instance) || Same(joined, states.Item1);
        },
        iter: Iterations);

    private static void Obey<T>(Gen<T> any, Func<T, T, T> join, Func<T, T, bool> same) => Gen.Select(any, any, any).Sample(
        three =>
        {
            var (a, b, c) = three;
            Assert.True(same(join(a, a), a), "idempotent");
            Assert.True(same(join(a, b), join(b, a)), "commutative");
            Assert.True(same(join(join(a, b), c), join(a, join(b, c))), "associative");
            Assert.True(same(join(join(a, b), b), join(a, b)), "only adds");
            Assert.True(same(join(join(a, c), join(b, c)), join(join(a, b), c)), "monotone");
        },
        iter: Iterations);

    private static FlowState Join(FlowState left, FlowState right)
    {
        var joined = left.Clone();
        joined.Join(right, Nothing.Instance);
        return joined;
    }

    private static bool Same(FlowState left, FlowState right)
    {
        var (here, there) = (left.Places.ToDictionary(), right.Places.ToDictionary());
        return here.Keys.Concat(there.Keys).All(place => here.TryGetValue(place, out var one) && there.TryGetValue(place, out var other) && one.Equals(other));
    }

    /// <summary>A variable; some have the same hash code.</summary>
    private sealed record Root(int Hash, int Number)
    {
        public override int GetHashCode() => Hash;
    }

    private sealed class Nothing : IPlaceDefaults
    {
        public static readonly Nothing Instance = new();

        public Value DefaultOf(Place place, Parts beside) => Value.Clean;
    }
}
