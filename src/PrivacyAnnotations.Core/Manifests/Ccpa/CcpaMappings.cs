using PrivacyAnnotations.Core.Inventory.Json;
using PrivacyAnnotations.Core.Taxonomy;
using PrivacyAnnotations.Core.Taxonomy.Law;

namespace PrivacyAnnotations.Core.Manifests.Ccpa;

/// <summary>Which row takes which category. Uncertainty is passed on, never rounded.</summary>
internal static class CcpaMappings
{
    public static CcpaMapping? ToCategory(CcpaLawRow row, CategoryInfo category)
    {
        if (!CcpaLetters.Of(category.Ccpa).Contains(row.Id, StringComparer.Ordinal))
        {
            return null;
        }

        return category.CcpaIsClosest
            ? new CcpaMapping(category.Key, category.Name, CcpaStrength.Closest, "the statute has no exact row; this is the closest one", category.CcpaNote)
            : new CcpaMapping(category.Key, category.Name, CcpaStrength.MapsTo, null, category.CcpaNote);
    }

    public static CcpaMapping? ToSensitive(CcpaLawRow row, CategoryInfo category)
    {
        if (!category.Sensitive || !Names(category.SensitiveCite, row.Id))
        {
            return null;
        }

        return category.SensitiveCondition is { } condition
            ? new CcpaMapping(category.Key, category.Name, CcpaStrength.Conditional, condition, category.SensitiveNote)
            : new CcpaMapping(category.Key, category.Name, CcpaStrength.MapsTo, null, category.SensitiveNote);
    }

    public static CcpaMapping ToSubject(CcpaLawRow row, string key, string name) =>
        new(key, name, CcpaStrength.Conditional, row.Condition, null);

    /// <summary>Whether a row takes the category as sensitive, as the category says that one does.</summary>
    public static bool NamesAny(CategoryInfo category) =>
        CcpaLaw.Current.Sensitive.Any(row => Names(category.SensitiveCite, row.Id));

    private static bool Names(string? cite, string row) => cite?.IndexOf(row, StringComparison.Ordinal) >= 0;
}
