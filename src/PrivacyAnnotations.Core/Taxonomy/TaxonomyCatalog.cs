using System.Collections.Immutable;

namespace PrivacyAnnotations.Core.Taxonomy;

/// <summary>
/// Every category, purpose and recipient that code may name: the built-in ones and the organisation's own, which are read
/// the same way. The first definition of a key wins, so that a later one cannot silently widen it.
/// </summary>
public sealed class TaxonomyCatalog
{
    public static readonly TaxonomyCatalog Empty = new([], [], []);

    public TaxonomyCatalog(
        IEnumerable<CategoryInfo> categories, IEnumerable<PurposeInfo> purposes, IEnumerable<RecipientInfo> recipients)
    {
        Categories = Index(categories, static c => c.Key);
        Purposes = Index(purposes, static p => p.Key);
        Recipients = Index(recipients, static r => r.Key);
    }

    public ImmutableSortedDictionary<string, CategoryInfo> Categories { get; }

    public ImmutableSortedDictionary<string, PurposeInfo> Purposes { get; }

    public ImmutableSortedDictionary<string, RecipientInfo> Recipients { get; }

    /// <summary>The name that a developer would write for a key: <c>Payment</c>, or the key itself where nothing defines it.</summary>
    public string CategoryName(string key) => Categories.TryGetValue(key, out var info) ? info.Name : key;

    /// <inheritdoc cref="CategoryName"/>
    public string PurposeName(string key) => Purposes.TryGetValue(key, out var info) ? info.Name : key;

    /// <summary>Whether the purpose is one of the allowed ones or narrower than one of them.</summary>
    public bool IsAllowed(string purpose, IReadOnlyList<string> allowed)
    {
        // A cycle of Broader would not end by itself; no sound tree is deeper than its number of purposes.
        var steps = Purposes.Count + 1;
        for (string? key = purpose; key is not null && steps > 0; key = BroaderPurpose(key), steps--)
        {
            if (Contains(allowed, key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether what is said of a category holds for another: for itself, and for a narrower one unless only that one needs care.
    /// </summary>
    public bool Covers(string category, string other)
    {
        var steps = Categories.Count + 1;
        for (string? key = other; key is not null && steps > 0; key = BroaderCategory(key), steps--)
        {
            if (string.Equals(key, category, StringComparison.Ordinal))
            {
                return key == other || !NeedsCare(other) || NeedsCare(category);
            }
        }

        return false;
    }

    private string? BroaderCategory(string key) => Categories.TryGetValue(key, out var info) ? info.Broader : null;

    private bool NeedsCare(string key) => Categories.TryGetValue(key, out var info) && info.NeedsCare;

    /// <summary>Whether the purpose, or a broader one, was defined as one that needs consent.</summary>
    public bool RequiresConsent(string purpose)
    {
        var steps = Purposes.Count + 1;
        for (string? key = purpose; key is not null && steps > 0; key = BroaderPurpose(key), steps--)
        {
            if (Purposes.TryGetValue(key, out var info) && info.RequiresConsent)
            {
                return true;
            }
        }

        return false;
    }

    private string? BroaderPurpose(string key) => Purposes.TryGetValue(key, out var info) ? info.Broader : null;

    private static bool Contains(IReadOnlyList<string> keys, string key)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            if (string.Equals(keys[i], key, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableSortedDictionary<string, T> Index<T>(IEnumerable<T> items, Func<T, string> key)
    {
        var builder = ImmutableSortedDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!builder.ContainsKey(key(item)))
            {
                builder.Add(key(item), item);
            }
        }

        return builder.ToImmutable();
    }
}
