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

    public Origin OriginOf(ImmutableArray<string> mentioned)
    {
        var origin = Origin.None;
        foreach (var name in mentioned)
        {
            if (names.Contains(name))
            {
                return Origin.Own;
            }

            if (_origins.TryGetValue(name, out var known) && known > origin)
            {
                origin = known;
            }
        }

        return origin;
    }
}
