using System.Collections.Immutable;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>The entries of one layer for one type: members by name, and the patterns that leave the name open.</summary>
public sealed class TypeModels
{
    private readonly Dictionary<string, ImmutableArray<ApiEntry>> _byName = new(StringComparer.Ordinal);
    private readonly ImmutableArray<ApiEntry> _prefixes;

    /// <param name="type">The type as the patterns spell it.</param>
    /// <param name="entries">The narrowest pattern first.</param>
    internal TypeModels(TypeName type, IEnumerable<ApiEntry> entries)
    {
        Type = type;
        var all = entries.ToImmutableArray();
        _prefixes = all.RemoveAll(static e => !e.Pattern.IsPrefix);
        foreach (var group in all.Where(static e => !e.Pattern.IsPrefix).GroupBy(static e => e.Pattern.Member, StringComparer.Ordinal))
        {
            _byName.Add(group.Key, group.ToImmutableArray());
        }
    }

    public TypeName Type { get; }

    /// <summary>The entries for exactly this name, the narrowest first. The empty name stands for the type itself.</summary>
    public ImmutableArray<ApiEntry> Named(string member) => _byName.TryGetValue(member, out var entries) ? entries : [];

    /// <summary>The entries that name only the start of a member, the longest first.</summary>
    public ImmutableArray<ApiEntry> Prefixes => _prefixes;
}
