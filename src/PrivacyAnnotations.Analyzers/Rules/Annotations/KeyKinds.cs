using PrivacyAnnotations.Core.Taxonomy;

namespace PrivacyAnnotations.Analyzers.Rules.Annotations;

/// <summary>Which annotation takes which kind of key, and what defines it.</summary>
internal static class KeyKinds
{
    public static readonly KeyKind[] All = [KeyKind.Category, KeyKind.Purpose, KeyKind.Recipient];

    /// <summary>
    /// What a parameter or property of an annotation takes, or null where it takes no key. All annotations name their parameters alike,
    /// so one table serves them all.
    /// </summary>
    public static KeyKind? Of(string? attribute, string slot) => (attribute, slot) switch
    {
        (_, "category") => KeyKind.Category,
        (_, "purposes" or "Purposes") => KeyKind.Purpose,
        (_, "recipient" or nameof(CookieDefinitionAttribute.Party)) => KeyKind.Recipient,
        (nameof(CategoryDefinitionAttribute), nameof(CategoryDefinitionAttribute.Broader)) => KeyKind.Category,
        (nameof(PurposeDefinitionAttribute), nameof(PurposeDefinitionAttribute.Broader)) => KeyKind.Purpose,
        _ => null,
    };

    public static string Noun(this KeyKind kind) => kind switch
    {
        KeyKind.Category => "category",
        KeyKind.Purpose => "purpose",
        _ => "recipient",
    };

    /// <summary>What to do where no known key comes near.</summary>
    public static string Advice(this KeyKind kind) => kind switch
    {
        KeyKind.Category => "use a constant of Category, or define one of your own with [CategoryDefinition] on a const string",
        KeyKind.Purpose => "use a constant of Purpose, or define one of your own with [PurposeDefinition] on a const string",
        _ => "define it with [RecipientDefinition] on a const string",
    };

    public static bool Defines(this TaxonomyCatalog taxonomy, KeyKind kind, string key) => kind switch
    {
        KeyKind.Category => taxonomy.Categories.ContainsKey(key),
        KeyKind.Purpose => taxonomy.Purposes.ContainsKey(key),
        _ => taxonomy.Recipients.ContainsKey(key),
    };

    public static IEnumerable<KnownKey> Known(this TaxonomyCatalog taxonomy, KeyKind kind) => kind switch
    {
        KeyKind.Category => taxonomy.Categories.Values.Select(static c => new KnownKey(c.Key, c.Constant ?? c.Name)),
        KeyKind.Purpose => taxonomy.Purposes.Values.Select(static p => new KnownKey(p.Key, p.Constant ?? p.Name)),
        _ => taxonomy.Recipients.Values.Select(static r => new KnownKey(r.Key, r.Constant ?? r.Name)),
    };
}
