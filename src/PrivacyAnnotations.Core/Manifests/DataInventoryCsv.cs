using System.Globalization;
using System.Text;
using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Inventory.Json;

namespace PrivacyAnnotations.Core.Manifests;

/// <summary>The data inventory as a table: a row for each entry, for whoever works with spreadsheets.</summary>
public static class DataInventoryCsv
{
    public const string FileName = "data-inventory.csv";

    private static readonly string[] s_header =
    [
        "Assembly", "Type", "Member", "Kind", "DataType", "Category", "CategoryName", "Purposes", "Retention", "Source",
        "Subject", "LegalBasis", "Role", "Optional", "Description", "File", "Line",
    ];

    public static string Render(InventoryDocument document)
    {
        var table = new StringBuilder();
        CsvText.AppendRow(table, s_header);
        foreach (var entry in document.Entries)
        {
            CsvText.AppendRow(table, Cells(entry, document));
        }

        return table.ToString();
    }

    private static IEnumerable<string?> Cells(InventoryEntry entry, InventoryDocument document)
    {
        var says = entry.Annotation;
        return
        [
            entry.Assembly,
            entry.Type,
            entry.Member,
            WireName.Of(entry.Kind),
            entry.DataType,
            says.Category,
            document.Taxonomy.CategoryName(says.Category),
            string.Join("; ", says.Purposes),
            says.Retention,
            Stated(says.Source),
            says.Subject,
            Stated(says.LegalBasis),
            Stated(says.Role),
            says.Optional ? "true" : null,
            says.Description,
            entry.File,
            entry.Line?.ToString(CultureInfo.InvariantCulture),
        ];
    }

    private static string? Stated<T>(T value)
        where T : struct, Enum =>
        EqualityComparer<T>.Default.Equals(value, default) ? null : WireName.Of(value);
}
