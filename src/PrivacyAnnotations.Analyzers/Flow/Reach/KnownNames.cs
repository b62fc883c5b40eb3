using System.Collections.Immutable;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>The names by which personal data is got at: annotated members, methods that give some out, members that keep some.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<string, NameUses> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _kept = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameUses> _handed = new(StringComparer.Ordinal);

    /// <param name="annotated">What is annotated.</param>
    /// <param name="transformers">What makes something else of whole objects, whose members nobody needs to name for that.</param>
    public KnownNames(AnnotatedNames annotated, IEnumerable<TransformerName> transformers)
    {
        foreach (var name in annotated.All)
        {
            Add(name, NameUses.Any);
        }

        foreach (var name in annotated.Takers)
        {
            AddHanded(name, NameUses.Any);
        }

        foreach (var (type, name) in annotated.Headers)
        {
            AddKept(type, name);
        }

        foreach (var (name, needsNoArgument) in transformers)
        {
            Add(name, needsNoArgument ? NameUses.Any : NameUses.Any & ~CallUses.Of(0));
        }
    }

    /// <summary>What nobody has looked for yet.</summary>
    public List<Wanted> News { get; private set; } = [];

    public List<Wanted> TakeNews()
    {
        var news = News;
        News = [];
        return news;
    }

    /// <summary>The uses of a name that bring personal data.</summary>
    /// <param name="name">An identifier.</param>
    /// <param name="types">The types that it stands in: only they see their private members.</param>
    public NameUses UsesOf(string name, ImmutableArray<string> types)
    {
        foreach (var type in types)
        {
            if (IsKept(type, name))
            {
                return NameUses.Any;
            }
        }

        return _uses.TryGetValue(name, out var uses) ? uses : NameUses.None;
    }

    public bool IsKept(string type, string name) => _kept.TryGetValue(type, out var names) && names.Contains(name);

    public bool AddKept(string type, string name)
    {
        var isNew = (_kept.TryGetValue(type, out var names) ? names : _kept[type] = new HashSet<string>(StringComparer.Ordinal)).Add(name);
        if (isNew)
        {
            News.Add(Wanted.Mention(name, NameUses.Any, type));
        }

        return isNew;
    }

    /// <summary>
    /// A body gives data out: whoever calls it, or names it as a method group, may get some. An operator is called by whoever has an object of its type, and
    /// got that from somebody who names the type.
    /// </summary>
    /// <param name="owner">Whose body it is.</param>
    /// <param name="types">The types that it stands in.</param>
    public void AddGiving(BodyOwner owner, ImmutableArray<string> types)
    {
        Add(owner.Name, owner.Gives);
        if (owner.HiddenOn is { } type && (type.Length > 0 || !types.IsEmpty))
        {
            Add(type.Length > 0 ? type : types[0], NameUses.Any);
        }
    }

    /// <summary>Calls hand data to whoever is called so. Says whether anything changed.</summary>
    public bool AddHanded(string callee, NameUses uses)
    {
        _handed.TryGetValue(callee, out var known);
        if ((known | uses) == known)
        {
            return false;
        }

        _handed[callee] = known | uses;
        News.Add(Wanted.Callee(callee, uses));
        return true;
    }

    public bool IsHanded(BodyOwner owner) =>
        owner.HasCode
        && ((_handed.TryGetValue(owner.Name, out var uses) && (uses & owner.Calls) != NameUses.None)
            || (owner.IsConstructor && _handed.ContainsKey(NameFlow.AnyConstructor)));

    private void Add(string name, NameUses uses)
    {
        _uses.TryGetValue(name, out var known);
        if ((known | uses) != known)
        {
            _uses[name] = known | uses;
            News.Add(Wanted.Mention(name, uses));
        }
    }
}
