using System.Text;

namespace PrivacyAnnotations.Core.Manifests;

/// <summary>Comma-separated values: quoted as RFC 4180 says, with LF line ends, and safe to open in a spreadsheet.</summary>
internal static class CsvText
{
    private static readonly char[] s_needQuotes = [',', '"', '\r', '\n'];

    public static void AppendRow(StringBuilder table, IEnumerable<string?> cells)
    {
        var separator = "";
        foreach (var cell in cells)
        {
            table.Append(separator);
            AppendCell(table, Harmless(cell ?? ""));
            separator = ",";
        }

        table.Append('\n');
    }

    private static void AppendCell(StringBuilder table, string text)
    {
        if (text.IndexOfAny(s_needQuotes) < 0)
        {
            table.Append(text);
            return;
        }

        table.Append('"').Append(text.Replace("\"", "\"\"")).Append('"');
    }

    // A spreadsheet runs a cell that starts like a formula; an apostrophe before it makes it text.
    private static string Harmless(string text) => text.Length > 0 && StartsFormula(text[0]) ? "'" + text : text;

    private static bool StartsFormula(char first) =>
        first is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';
}
