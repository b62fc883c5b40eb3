using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow.Lattice;

/// <summary>
/// What is known of a value: the labels on it, the objects that it can be, and the sinks that it leads to when something is
/// written to it (a set of bits, one per <see cref="SinkKind"/>). Join is union, part by part.
/// </summary>
internal sealed record Value(LabelSet Labels, ImmutableArray<HeapObject> Objects, int Channels)
{
    /// <summary>More objects than this are no longer told apart: the rest is known by its labels only.</summary>
    private const int MaxObjects = 12;

    public static readonly Value Clean = new(LabelSet.Empty, [], 0);

    /// <summary>Known to be null, or to have nothing in it: whatever another path brings is more than that, even if nothing is known of it.</summary>
    public static readonly Value Nothing = new(LabelSet.Empty, [], 0);

    /// <summary>What a bool says about consent: of two paths, what both say.</summary>
    public ImmutableArray<ConsentFact> Consents { get; init; } = [];

    /// <summary>What whoever these objects are about has consented to: they were chosen by that.</summary>
    public ImmutableArray<string> Consented { get; init; } = [];

    /// <summary>Whether it says more about consent than a constant does.</summary>
    public bool SaysConsent
    {
        get
        {
            foreach (var fact in Consents)
            {
                if (!fact.IsOfAnyPurpose)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>What a root may have that holds it.</summary>
    public RootTraits Traits => (Consents.IsEmpty ? RootTraits.None : RootTraits.HasDefault) | (MayTell ? RootTraits.Tells : RootTraits.None);

    // Of other objects, types tell all.
    private bool MayTell
    {
        get
        {
            foreach (var target in Objects)
            {
                if (target is Closure or InputObject or MemberObject or Picked or StaticObject or StoredObject)
                {
                    return true;
                }
            }

            return !Labels.IsEmpty || Channels != 0;
        }
    }

    public bool IsNothing => ReferenceEquals(this, Nothing);

    public bool IsClean => Labels.IsEmpty && Objects.IsEmpty && Channels == 0;

    public static Value Of(LabelSet labels) => labels.IsEmpty ? Clean : new(labels, [], 0);

    public static Value Of(HeapObject target) => new(LabelSet.Empty, [target], 0);

    public static int Channel(SinkKind kind) => 1 << (int)kind;

    public static Value Of(ImmutableArray<HeapObject> objects) => objects.IsEmpty ? Clean : new(LabelSet.Empty, objects, 0);

    /// <summary>Each object once, and not more than can be told apart.</summary>
    public static ImmutableArray<HeapObject> Union(ImmutableArray<HeapObject> left, ImmutableArray<HeapObject> right)
    {
        if (left.IsEmpty || right.IsEmpty || left == right)
        {
            return left.IsEmpty ? right : left;
        }

        ImmutableArray<HeapObject>.Builder? joined = null;
        foreach (var item in right)
        {
            if ((joined?.Count ?? left.Length) < MaxObjects && !left.Contains(item))
            {
                joined ??= Start(left);
                joined.Add(item);
            }
        }

        return joined?.ToImmutable() ?? left;
    }

    private static ImmutableArray<HeapObject>.Builder Start(ImmutableArray<HeapObject> objects)
    {
        var builder = ImmutableArray.CreateBuilder<HeapObject>(MaxObjects);
        builder.AddRange(objects);
        return builder;
    }

    public Value Join(Value other)
    {
        if (ReferenceEquals(this, other) || other.IsNothing || IsNothing)
        {
            return IsNothing ? other : this;
        }

        var consents = ConsentFact.Join(Consents, other.Consents);
        if (other.IsClean || IsClean)
        {
            var data = other.IsClean ? this : other;
            return data.Consents == consents ? data : data with { Consents = consents };
        }

        var labels = Labels.Union(other.Labels);
        var objects = Union(Objects, other.Objects);
        var channels = Channels | other.Channels;
        var consented = Lattice.Consents.Join(Consented, other.Consented);
        return labels.Flows == Labels.Flows && objects == Objects && channels == Channels && consents == Consents && consented == Consented
            ? this
            : new Value(labels, objects, channels) { Consents = consents, Consented = consented };
    }

    public Value With(LabelSet labels) => this with { Labels = labels };

    public Value AndLabels(LabelSet more) => more.IsEmpty ? this : With(Labels.Union(more));

    public Value Via(SyntaxNode node, string via, bool handsOver = false) =>
        Labels.IsEmpty ? this : With(Labels.Via(node, via, handsOver));

    private bool SameConsents(Value other) =>
        Consents.AsSpan().SequenceEqual(other.Consents.AsSpan()) && Consented.AsSpan().SequenceEqual(other.Consented.AsSpan());

    public bool Equals(Value? other) =>
        other is not null && IsNothing == other.IsNothing && SameConsents(other) && Channels == other.Channels && Labels.Equals(other.Labels) && SameObjects(Objects, other.Objects);

    public override int GetHashCode() => (Objects.Length * 31) + Labels.GetHashCode();

    private static bool SameObjects(ImmutableArray<HeapObject> left, ImmutableArray<HeapObject> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        foreach (var item in left)
        {
            if (!right.Contains(item))
            {
                return false;
            }
        }

        return true;
    }
}
