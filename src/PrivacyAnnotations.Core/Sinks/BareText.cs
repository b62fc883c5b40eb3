using System.Text;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>
/// The words of a text in a language such as SQL: without comments, quoted literals and names, and the brackets that it opens
/// with. What stands in those does not say what the text does.
/// </summary>
internal static class BareText
{
    /// <summary>Whether it begins with these letters, in any casing.</summary>
    public static bool StartsWith(string text, string start) => Of(text).StartsWith(start, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the word stands in it, in any casing.</summary>
    public static bool HasWord(string text, string word)
    {
        var bare = Of(text);
        for (var at = Find(bare, word, 0); at >= 0; at = Find(bare, word, at + 1))
        {
            if (!IsPartOfWord(bare, at - 1) && !IsPartOfWord(bare, at + word.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static string Of(string text)
    {
        var bare = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var next = EndOfAside(text, at);
            bare.Append(next > at ? ' ' : text[at]);
            at = Math.Max(next, at + 1);
        }

        return bare.ToString().TrimStart(' ', '\t', '\r', '\n', '(', ';');
    }

    /// <summary>Where the comment, literal or quoted name ends that begins here; the place itself where none does.</summary>
    private static int EndOfAside(string text, int at) => text[at] switch
    {
        '-' when At(text, at + 1) == '-' => After(text, "\n", at + 2),
        '/' when At(text, at + 1) == '*' => After(text, "*/", at + 2),
        '\'' => After(text, "'", at + 1),
        '"' => After(text, "\"", at + 1),
        '`' => After(text, "`", at + 1),
        '[' => After(text, "]", at + 1),
        _ => at,
    };

    private static int After(string text, string end, int from)
    {
        var found = from < text.Length ? text.IndexOf(end, from, StringComparison.Ordinal) : -1;
        return found < 0 ? text.Length : found + end.Length;
    }

    private static char At(string text, int at) => at >= 0 && at < text.Length ? text[at] : ' ';

    private static int Find(string text, string word, int from) => text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase);

    private static bool IsPartOfWord(string text, int at) => At(text, at) is var character && (char.IsLetterOrDigit(character) || character is '_' or '@' or '$' or '#' or ':');
}
