using System.Collections.Immutable;

namespace PrivacyAnnotations.Analyzers.Flow.Lattice;

/// <summary>What a bool says about consent: where it is true (or false), the subject has consented to the purpose.</summary>
internal readonly record struct ConsentFact(string Purpose, bool WhenTrue);

/// <summary>The purposes that consent was checked for. Joining two paths keeps what both have checked.</summary>
internal static class Consents
{
    public static ImmutableArray<string> Join(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        if (left == right || left.IsEmpty)
        {
            return left;
        }

        var both = left;
        foreach (var purpose in left)
        {
            both = right.Contains(purpose) ? both : both.Remove(purpose);
        }

        return both;
    }

    public static ImmutableArray<string> Add(ImmutableArray<string> known, IEnumerable<string> more)
    {
        foreach (var purpose in more)
        {
            if (!known.Contains(purpose))
            {
                known = known.Add(purpose);
            }
        }

        return known;
    }
}
