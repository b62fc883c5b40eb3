using System.Collections.Immutable;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Where what an expression holds may come from.</summary>
internal enum Origin
{
    None,

    /// <summary>The caller handed it in.</summary>
    Handed,

    /// <summary>The body got it from elsewhere.</summary>
    Own,
}

/// <summary>How many names up to each one are handed in, and how many are the body's own.</summary>
internal readonly struct OriginCounts((int Handed, int Own)[] counts)
{
    public Origin Of(NameFlow flow) =>
        counts[flow.End].Own > counts[flow.First].Own ? Origin.Own
        : counts[flow.End].Handed > counts[flow.First].Handed ? Origin.Handed
        : Origin.None;
}

/// <summary>Which variables of a body may hold personal data, and whether its callers know.</summary>
internal sealed class BodyVariables(KnownNames names, ImmutableArray<string> types)
{
    private readonly Dictionary<string, Origin> _origins = new(StringComparer.Ordinal);

    public void HandIn(ImmutableArray<string> parameters)
    {
        foreach (var parameter in parameters)
        {
            _origins[parameter] = Origin.Handed;
        }
    }

    /// <summary>Says whether anything changed.</summary>
    public bool Add(string variable, Origin origin)
    {
        if (_origins.TryGetValue(variable, out var known) && known >= origin)
        {
            return false;
        }

        _origins[variable] = origin;
        return true;
    }

    /// <summary>The origins of the names of a body, to be asked for many parts of it.</summary>
    /// <param name="flows">The names.</param>
    /// <param name="asked">Whether names that only a question asks for count.</param>
    public OriginCounts Count(NameFlows flows, bool asked)
    {
        var counts = new (int Handed, int Own)[flows.Names.Length + 1];
        for (var i = 0; i < flows.Names.Length; i++)
        {
            var origin = flows.Asked[i] && !asked ? Origin.None : OriginOf(flows.Names[i], flows.Calls[i]);
            counts[i + 1] = (counts[i].Handed + (origin == Origin.Handed ? 1 : 0), counts[i].Own + (origin == Origin.Own ? 1 : 0));
        }

        return new OriginCounts(counts);
    }

    private Origin OriginOf(string name, string? call) =>
        names.Has(name, call, types) ? Origin.Own
        : _origins.TryGetValue(name, out var known) ? known
        : Origin.None;
}
