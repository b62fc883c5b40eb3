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

/// <summary>Which variables of a body may hold personal data, and whether its callers know.</summary>
internal sealed class BodyVariables(HashSet<string> names)
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

    /// <summary>The origin of each name, and of all before it: how many are handed in, how many are the body's own.</summary>
    public (int Handed, int Own)[] Count(ImmutableArray<string> mentioned)
    {
        var counts = new (int Handed, int Own)[mentioned.Length + 1];
        for (var i = 0; i < mentioned.Length; i++)
        {
            var origin = OriginOf(mentioned[i]);
            counts[i + 1] = (counts[i].Handed + (origin == Origin.Handed ? 1 : 0), counts[i].Own + (origin == Origin.Own ? 1 : 0));
        }

        return counts;
    }

    private Origin OriginOf(string name) =>
        names.Contains(name) ? Origin.Own
        : _origins.TryGetValue(name, out var known) ? known
        : Origin.None;
}
