using System.Text;

namespace PrivacyAnnotations.Core.Manifests;

/// <summary>Text within Markdown: whatever stands in it is shown as it is, and none of it is markup.</summary>
internal static class MarkdownText
{
    private const string Markup = "\\`*_{}[]<>#|~&!";

    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsControl(letter) || letter is '\u2028' or '\u2029')
            {
                result.Append(' ');
                continue;
            }

            if (Markup.IndexOf(letter) >= 0)
            {
                result.Append('\\');
            }

            result.Append(letter);
        }

        return result.ToString();
    }

    public static void AppendRow(StringBuilder text, params string[] cells) =>
        text.Append("| ").Append(string.Join(" | ", cells)).Append(" |\n");

    public static void AppendHeader(StringBuilder text, params string[] cells)
    {
        AppendRow(text, cells);
        AppendRow(text, [.. cells.Select(static _ => "---")]);
    }
}
