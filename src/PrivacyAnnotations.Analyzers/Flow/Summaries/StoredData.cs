using System.Collections.Immutable;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>The personal data and the delegates that the bodies of its type store in a private member.</summary>
/// <param name="Whole">What is the member's value, or in it as a whole.</param>
/// <param name="Parts">What is in its elements and members, and in those of the objects that are kept there.</param>
internal sealed record StoredData(Value Whole, ImmutableArray<KeyValuePair<Place, Value>> Parts)
{
    public static readonly StoredData Nothing = new(Value.Clean, []);

    /// <summary>All of it together.</summary>
    public LabelSet Labels { get; } = Parts.Aggregate(Whole.Labels, static (labels, part) => labels.Union(part.Value.Labels));

    public Value PartOf(HeapObject target, Member member)
    {
        var place = new Place(target, member);
        foreach (var part in Parts)
        {
            if (part.Key.Equals(place))
            {
                return part.Value;
            }
        }

        return Value.Clean;
    }

    public bool Has(HeapObject target)
    {
        foreach (var part in Parts)
        {
            if (part.Key.Root.Equals(target))
            {
                return true;
            }
        }

        return false;
    }

    public bool Equals(StoredData? other) =>
        other is not null && Whole.Equals(other.Whole) && Parts.Length == other.Parts.Length && HasSame(other);

    public override int GetHashCode() => Parts.Length;

    private bool HasSame(StoredData other)
    {
        foreach (var part in Parts)
        {
            if (part.Key.Root is not HeapObject root || !part.Value.Equals(other.PartOf(root, part.Key.Member)))
            {
                return false;
            }
        }

        return true;
    }
}
