using System.Text;
using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Manifests.Ccpa;
using PrivacyAnnotations.Core.Taxonomy.Law;

namespace PrivacyAnnotations.Core.Manifests;

/// <summary>The CCPA categories as a page to read.</summary>
public static class CcpaCategoriesMarkdown
{
    public const string FileName = "ccpa-categories.md";

    public static string Render(InventoryDocument document) => Render(CcpaManifestBuilder.Build(document));

    public static string Render(CcpaManifest manifest)
    {
        var text = new StringBuilder("# CCPA categories of personal information\n\n");
        text.Append(CcpaManifest.Statement).Append("\n\n");
        AppendOrigin(text, manifest.Document);
        AppendOverview(text, "Categories: Cal. Civ. Code 1798.140(v)(1)", manifest.Categories);
        AppendOverview(text, "Sensitive personal information: Cal. Civ. Code 1798.140(ae)", manifest.Sensitive);
        foreach (var row in manifest.Categories.Concat(manifest.Sensitive).Where(static r => r.Mappings.Count > 0))
        {
            CcpaRowMarkdown.Append(text, row);
        }

        AppendNotMapped(text, manifest.NotMapped);
        AppendProcessor(text, manifest.Processor);
        AppendNotes(text);
        return text.ToString();
    }

    private static void AppendOrigin(StringBuilder text, InventoryDocument document)
    {
        var assemblies = document.Assemblies.Select(static a => MarkdownText.Escape(a.Name)).Distinct().ToList();
        text.Append("Assemblies: ").Append(assemblies.Count == 0 ? "none" : string.Join(", ", assemblies)).Append(".\n");
        var policies = document.Policies.Select(static p => MarkdownText.Escape(p.Version is null ? p.Name : $"{p.Name}, version {p.Version}")).ToList();
        text.Append("Policies: ").Append(policies.Count == 0 ? "none is linked" : string.Join("; ", policies)).Append(".\n");
    }

    private static void AppendOverview(StringBuilder text, string title, IEnumerable<CcpaRow> rows)
    {
        text.Append("\n## ").Append(title).Append("\n\n");
        MarkdownText.AppendHeader(text, "Row", "Statute", "Maps from", "Members");
        foreach (var row in rows)
        {
            var mapped = row.Mappings.Count == 0 ? "no member is annotated" : string.Join(", ", row.Mappings.Select(CcpaRowMarkdown.Mapping));
            MarkdownText.AppendRow(
                text, MarkdownText.Escape(row.Law.Id), MarkdownText.Escape(row.Law.Name), mapped, CcpaRowMarkdown.MemberCount(row));
        }
    }

    private static void AppendNotMapped(StringBuilder text, IReadOnlyList<CcpaUnmapped> notMapped)
    {
        text.Append("\n## Not mapped\n\n");
        if (notMapped.Count == 0)
        {
            text.Append("Every declared category maps to a row.\n");
        }

        foreach (var unmapped in notMapped)
        {
            text.Append("- ").Append(MarkdownText.Escape(unmapped.Name)).Append(": ").Append(unmapped.Reason).Append(".\n");
            CcpaRowMarkdown.AppendMembers(text, unmapped.Members, "  ");
        }
    }

    private static void AppendProcessor(StringBuilder text, IReadOnlyList<InventoryEntry> processor)
    {
        text.Append("\n## Processed on behalf of others\n\n");
        text.Append(processor.Count == 0
            ? "No member is declared as processed on behalf of others.\n"
            : "These members are declared as processed on behalf of others and are no part of the rows above.\n\n");
        CcpaRowMarkdown.AppendMembers(text, processor, "");
    }

    private static void AppendNotes(StringBuilder text)
    {
        text.Append("\n## Notes\n\n");
        foreach (var note in CcpaLaw.Current.Notes)
        {
            text.Append("- ").Append(note).Append('\n');
        }
    }
}
