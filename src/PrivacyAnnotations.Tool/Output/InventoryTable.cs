using PrivacyAnnotations.Build;
using PrivacyAnnotations.Core.Inventory;
using Spectre.Console;

namespace PrivacyAnnotations.Tool.Output;

/// <summary>The inventory as a table for a person.</summary>
public static class InventoryTable
{
    private static readonly string[] s_columns = ["Assembly", "Member", "Category", "Purposes", "Retention"];

    public static void Write(InventoryCollection collection, TextWriter output)
    {
        if (collection.MemberCount == 0)
        {
            output.WriteLine("Nothing is annotated.");
            return;
        }

        var table = new Table().Border(TableBorder.Simple).AddColumns(s_columns);
        foreach (var entry in InventoryDocument.Merge(collection.Inventories).Entries)
        {
            table.AddRow(Cells(entry).Select(static cell => new Text(cell)));
        }

        PlainConsole.On(output).Write(table);
        output.WriteLine(collection.Summary);
    }

    private static IEnumerable<string> Cells(InventoryEntry entry) =>
    [
        entry.Assembly,
        entry.Member is null ? entry.Type : $"{entry.Type}.{entry.Member}",
        entry.Annotation.Category,
        string.Join(", ", entry.Annotation.Purposes),
        entry.Annotation.Retention ?? "",
    ];
}
