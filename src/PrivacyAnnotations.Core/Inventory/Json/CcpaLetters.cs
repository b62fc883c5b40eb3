namespace PrivacyAnnotations.Core.Inventory.Json;

/// <summary>The letters of Cal. Civ. Code 1798.140(v)(1) behind a set of flags, in the statute's order.</summary>
internal static class CcpaLetters
{
    private static readonly CcpaCategory[] s_single =
        [.. Enum.GetValues(typeof(CcpaCategory)).Cast<CcpaCategory>().Where(static c => c != CcpaCategory.None)];

    public static IEnumerable<string> Of(CcpaCategory categories) =>
        s_single.Where(c => (categories & c) != 0).Select(static c => c.ToString());

    public static CcpaCategory Parse(IEnumerable<string> letters) =>
        s_single.Where(c => letters.Contains(c.ToString(), StringComparer.Ordinal)).Aggregate(CcpaCategory.None, static (all, c) => all | c);
}
