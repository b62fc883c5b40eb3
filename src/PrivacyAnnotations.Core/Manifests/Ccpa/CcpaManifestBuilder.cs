using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Taxonomy;
using PrivacyAnnotations.Core.Taxonomy.Law;

namespace PrivacyAnnotations.Core.Manifests.Ccpa;

/// <summary>Sorts an inventory into the rows of the statute. Nothing is dropped: what no row takes is listed as such.</summary>
public sealed class CcpaManifestBuilder
{
    private readonly InventoryDocument _document;
    private readonly List<InventoryEntry> _members = [];
    private readonly List<InventoryEntry> _processor = [];
    private readonly List<string> _categories;
    private readonly CcpaRowBuilder _rows;

    private CcpaManifestBuilder(InventoryDocument document)
    {
        _document = document;
        foreach (var entry in document.Entries)
        {
            (entry.Annotation.Role == DataRole.Processor ? _processor : _members).Add(entry);
        }

        var policies = new CcpaPolicies(document.Policies, document.Taxonomy);
        _rows = new CcpaRowBuilder(document.Taxonomy, policies);
        _categories = [.. _members.Select(static m => m.Annotation.Category)
            .Concat(policies.Categories)
            .Distinct()
            .OrderBy(static c => c, StringComparer.Ordinal)];
    }

    public static CcpaManifest Build(InventoryDocument document)
    {
        var builder = new CcpaManifestBuilder(document);
        return new CcpaManifest(
            document,
            [.. CcpaLaw.Current.Categories.Select(row => builder.Row(row, CcpaMappings.ToCategory))],
            [.. CcpaLaw.Current.Sensitive.Select(row => row.Subject is null ? builder.Row(row, CcpaMappings.ToSensitive) : builder.SubjectRow(row))],
            [.. builder.NotMapped()],
            builder._processor);
    }

    private CcpaRow Row(CcpaLawRow law, Func<CcpaLawRow, CategoryInfo, CcpaMapping?> map)
    {
        var mappings = _categories
            .Select(key => _document.Taxonomy.Categories.TryGetValue(key, out var category) ? map(law, category) : null)
            .OfType<CcpaMapping>()
            .ToList();
        var keys = new HashSet<string>(mappings.Select(static m => m.Key), StringComparer.Ordinal);
        return _rows.Build(law, mappings, [.. _members.Where(m => keys.Contains(m.Annotation.Category))]);
    }

    private CcpaRow SubjectRow(CcpaLawRow law)
    {
        var members = _members.Where(m => string.Equals(m.Annotation.Subject, law.Subject, StringComparison.OrdinalIgnoreCase)).ToList();
        var mappings = members.Select(static m => m.Annotation.Category)
            .Distinct()
            .Select(key => CcpaMappings.ToSubject(law, key, _document.Taxonomy.CategoryName(key)));
        return _rows.Build(law, [.. mappings.OrderBy(static m => m.Key, StringComparer.Ordinal)], members);
    }

    private IEnumerable<CcpaUnmapped> NotMapped()
    {
        foreach (var key in _categories)
        {
            foreach (var reason in ReasonsAgainst(key))
            {
                yield return new CcpaUnmapped(
                    key, _document.Taxonomy.CategoryName(key), reason, [.. _members.Where(m => m.Annotation.Category == key)]);
            }
        }
    }

    private IEnumerable<string> ReasonsAgainst(string key)
    {
        if (!_document.Taxonomy.Categories.TryGetValue(key, out var category))
        {
            yield return "nothing defines this category";
            yield break;
        }

        if (category.Ccpa == CcpaCategory.None)
        {
            yield return "its definition names no letter of 1798.140(v)(1)";
        }

        if (category.Sensitive && !CcpaMappings.NamesAny(category))
        {
            yield return "its definition says sensitive and names no paragraph of 1798.140(ae)";
        }
    }
}
