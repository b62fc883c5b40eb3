using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Taxonomy;

namespace PrivacyAnnotations.Core.Manifests.Ccpa;

/// <summary>What the linked policies say about categories. Where they say nothing, that is what the manifest says.</summary>
internal sealed class CcpaPolicies(IReadOnlyList<PolicyInfo> policies, TaxonomyCatalog taxonomy)
{
    /// <summary>Every category that a policy speaks of.</summary>
    public IEnumerable<string> Categories =>
        policies.SelectMany(static p => p.Collections.Select(static c => c.Category)
            .Concat(p.Disclosures.Select(static d => d.Category))
            .Concat(p.Sold)
            .Concat(p.Shared));

    public CcpaStatement Sold(IReadOnlyList<string> categories) => Statement("sale", "sold", categories, policies.SelectMany(static p => p.Sold));

    public CcpaStatement Shared(IReadOnlyList<string> categories) =>
        Statement("sharing", "shared", categories, policies.SelectMany(static p => p.Shared));

    public CcpaDisclosures Disclosed(IReadOnlyList<string> categories)
    {
        var disclosures = policies.SelectMany(static p => p.Disclosures).Where(d => categories.Any(c => taxonomy.Covers(d.Category, c))).ToList();
        return disclosures.Count == 0
            ? new CcpaDisclosures(None("disclosure"), [])
            : new CcpaDisclosures("Disclosed, as the policy declares.", Recipients(disclosures, categories));
    }

    /// <summary>What the policies say of a category's collection.</summary>
    public IEnumerable<PolicyCollection> CollectionsOf(string category) =>
        policies.SelectMany(static p => p.Collections).Where(c => taxonomy.Covers(c.Category, category));

    private CcpaStatement Statement(string noun, string verb, IReadOnlyList<string> categories, IEnumerable<string> said)
    {
        var declared = Sorted(categories.Where(c => said.Any(s => taxonomy.Covers(s, c))));
        return declared.Count == 0
            ? new CcpaStatement(None(noun), [])
            : new CcpaStatement($"Declared as {verb}: {string.Join(", ", declared.Select(taxonomy.CategoryName))}.", declared);
    }

    private string None(string noun) => policies.Count == 0
        ? $"No {noun} declared; no policy is linked that could declare one."
        : $"No {noun} declared in: {string.Join("; ", policies.Select(Title))}.";

    private static string Title(PolicyInfo policy) => policy.Version is null ? policy.Name : $"{policy.Name}, version {policy.Version}";

    private List<CcpaRecipient> Recipients(IEnumerable<PolicyDisclosure> disclosures, IReadOnlyList<string> categories) =>
        [.. disclosures.GroupBy(static d => d.Recipient).OrderBy(static g => g.Key, StringComparer.Ordinal).Select(g => Recipient(g.Key, [.. g], categories))];

    private CcpaRecipient Recipient(string key, IReadOnlyList<PolicyDisclosure> disclosures, IReadOnlyList<string> categories)
    {
        taxonomy.Recipients.TryGetValue(key, out var info);
        return new CcpaRecipient(
            key,
            info?.Name ?? key,
            info?.Kind ?? RecipientKind.Unspecified,
            info?.Country,
            Sorted(categories.Where(c => disclosures.Any(d => taxonomy.Covers(d.Category, c)))),
            Sorted(disclosures.SelectMany(static d => d.Purposes)));
    }

    private static List<string> Sorted(IEnumerable<string> keys) => [.. keys.Distinct().OrderBy(static k => k, StringComparer.Ordinal)];
}
