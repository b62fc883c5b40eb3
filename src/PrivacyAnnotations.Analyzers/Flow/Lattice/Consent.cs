using System.Collections.Immutable;

namespace PrivacyAnnotations.Analyzers.Flow.Lattice;

/// <summary>What a bool says about consent: where it is true (or false), the subject has consented to the purpose.</summary>
internal readonly record struct ConsentFact(string Purpose, bool WhenTrue)
{
    private const string AnyPurpose = "*";

    /// <summary>What can only be false says anything of where it is true: no path leads there. <c>true</c> does so where it is false, <c>null</c> in both.</summary>
    public static readonly ImmutableArray<ConsentFact> OfFalse = [new(AnyPurpose, WhenTrue: true)];
    public static readonly ImmutableArray<ConsentFact> OfTrue = [new(AnyPurpose, WhenTrue: false)];
    public static readonly ImmutableArray<ConsentFact> OfNull = [.. OfFalse, .. OfTrue];

    public bool IsOfAnyPurpose => Purpose == AnyPurpose;

    /// <summary>What both say, for a value that can be the one or the other.</summary>
    public static ImmutableArray<ConsentFact> Join(ImmutableArray<ConsentFact> left, ImmutableArray<ConsentFact> right)
    {
        if (left == right || left.IsEmpty || right.IsEmpty)
        {
            return left == right || left.IsEmpty ? left : right;
        }

        var kept = left;
        foreach (var fact in left)
        {
            kept = Says(right, fact) ? kept : kept.Remove(fact);
        }

        return AddAll(kept, right, left);
    }

    /// <summary>What either says, for a value that tells of both.</summary>
    public static ImmutableArray<ConsentFact> Union(ImmutableArray<ConsentFact> left, ImmutableArray<ConsentFact> right) =>
        left.IsEmpty ? right : AddAll(left, right, right);

    // Where 'a & b' is true, both are; where it is false, it may be either.
    public static ImmutableArray<ConsentFact> And(ImmutableArray<ConsentFact> left, ImmutableArray<ConsentFact> right) =>
        Union(Where(Union(left, right), isTrue: true), Where(Join(left, right), isTrue: false));

    public static ImmutableArray<ConsentFact> Or(ImmutableArray<ConsentFact> left, ImmutableArray<ConsentFact> right) =>
        Negated(And(Negated(left), Negated(right)));

    /// <summary>Those about one outcome.</summary>
    public static ImmutableArray<ConsentFact> Where(ImmutableArray<ConsentFact> facts, bool isTrue)
    {
        var kept = facts;
        foreach (var fact in facts)
        {
            kept = fact.WhenTrue == isTrue ? kept : kept.Remove(fact);
        }

        return kept;
    }

    public static ImmutableArray<ConsentFact> Negated(ImmutableArray<ConsentFact> facts)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            facts = facts.SetItem(i, facts[i] with { WhenTrue = !facts[i].WhenTrue });
        }

        return facts;
    }

    private static ImmutableArray<ConsentFact> AddAll(ImmutableArray<ConsentFact> known, ImmutableArray<ConsentFact> more, ImmutableArray<ConsentFact> saidBy)
    {
        foreach (var fact in more)
        {
            known = !known.Contains(fact) && Says(saidBy, fact) ? known.Add(fact) : known;
        }

        return known;
    }

    private static bool Says(ImmutableArray<ConsentFact> facts, ConsentFact fact) =>
        facts.Contains(fact) || facts.Contains(fact with { Purpose = AnyPurpose });
}

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
