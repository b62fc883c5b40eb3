using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>Reads words of a closed list, and says what the list is where another word stands.</summary>
internal static class Keyword
{
    /// <summary>The next word where it is in the list; otherwise a failure and an empty string.</summary>
    public static string Read(LineScanner scanner, string meaning, IReadOnlyList<string> keywords)
    {
        var column = scanner.Column;
        var word = scanner.Word();
        for (var i = 0; i < keywords.Count; i++)
        {
            if (string.Equals(keywords[i], word, StringComparison.Ordinal))
            {
                return word;
            }
        }

        scanner.Fail(column, Message(word, meaning, keywords));
        return "";
    }

    /// <summary>The member of the enum that the next word names; the zero value, 'not stated', has no name here.</summary>
    public static T ReadEnum<T>(LineScanner scanner, string meaning)
        where T : struct, Enum
    {
        var names = Enum.GetNames(typeof(T)).Where(static n => !Enum.Parse(typeof(T), n).Equals(default(T))).ToArray();
        return Enum.TryParse(Read(scanner, meaning, names), out T value) ? value : default;
    }

    public static string Message(string word, string meaning, IReadOnlyList<string> keywords)
    {
        var list = string.Join(", ", keywords);
        if (word.Length == 0)
        {
            return $"Expected {meaning}: {list}.";
        }

        return Spelling.Closest(word, keywords) is { } closest
            ? $"'{word}' is not {meaning}; did you mean '{closest}'?"
            : $"'{word}' is not {meaning}; expected one of: {list}.";
    }
}
