using System.Collections.Immutable;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>The names by which personal data is got at: annotated members, methods that give some out, members that keep some.</summary>
internal sealed class KnownNames
{
    private readonly HashSet<string> _members;
    private readonly HashSet<string> _calls = new(StringComparer.Ordinal);
    private readonly HashSet<string> _methodGroups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _kept = new(StringComparer.Ordinal);

    public KnownNames(HashSet<string> annotated)
    {
        _members = new HashSet<string>(annotated, StringComparer.Ordinal);
        News.UnionWith(annotated);
    }

    /// <summary>What nobody has looked for yet.</summary>
    public HashSet<string> News { get; private set; } = new(StringComparer.Ordinal);

    public HashSet<string> TakeNews()
    {
        var news = News;
        News = new HashSet<string>(StringComparer.Ordinal);
        return news;
    }

    /// <param name="name">An identifier.</param>
    /// <param name="call">The call that it is the method of, or null.</param>
    /// <param name="types">The types that it stands in: only they see their private members.</param>
    public bool Has(string name, string? call, ImmutableArray<string> types)
    {
        if (_members.Contains(name) || (call is null ? _methodGroups.Contains(name) : _calls.Contains(call)))
        {
            return true;
        }

        foreach (var type in types)
        {
            if (IsKept(type, name))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsKept(string type, string name) => _kept.TryGetValue(type, out var names) && names.Contains(name);

    public bool AddKept(string type, string name) =>
        (_kept.TryGetValue(type, out var names) ? names : _kept[type] = new HashSet<string>(StringComparer.Ordinal)).Add(name) && Tell(name);

    /// <summary>A body gives data out: whoever calls it, or names it as a method group, may get some.</summary>
    public void AddGiving(BodyNames body)
    {
        foreach (var call in body.Calls)
        {
            if (_calls.Add(call))
            {
                Tell(call);
            }
        }

        if (_methodGroups.Add(body.Owner))
        {
            Tell(body.Owner);
        }
    }

    private bool Tell(string name)
    {
        News.Add(name);
        return true;
    }
}
