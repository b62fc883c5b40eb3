using System.Text;

namespace PrivacyAnnotations.Analyzers.Rules.Annotations;

/// <summary>Finds what somebody meant to write.</summary>
internal static class Spelling
{
    /// <summary>The nearest known key, or null where none is near enough to be what was meant.</summary>
    public static KnownKey? Nearest(string written, IEnumerable<KnownKey> known)
    {
        var word = Normalize(written.Substring(written.LastIndexOf('.') + 1));
        if (word.Length == 0)
        {
            return null;
        }

        KnownKey? nearest = null;
        var worst = Math.Max(1, word.Length / 3);
        var shortest = worst + 1;
        foreach (var candidate in known)
        {
            var name = candidate.Constant.Substring(candidate.Constant.LastIndexOf('.') + 1);
            var distance = Math.Min(Distance(word, Normalize(candidate.Key), worst), Distance(word, Normalize(name), worst));
            if (distance < shortest)
            {
                (nearest, shortest) = (candidate, distance);
            }
        }

        return nearest;
    }

    // 'PaymentCredential', 'payment_credential' and 'payment credential' are the key 'payment-credential' in somebody's spelling.
    private static string Normalize(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                letters.Append(char.ToLowerInvariant(letter));
            }
        }

        return letters.ToString();
    }

    private static int Distance(string written, string key, int worst)
    {
        // The first word of a longer key ('payment' for 'payment-processing') is as good as the worst typo that counts.
        if (written.Length >= 4 && key.Length > written.Length && key.StartsWith(written, StringComparison.Ordinal))
        {
            return worst;
        }

        return Math.Abs(written.Length - key.Length) > worst ? int.MaxValue : EditDistance(written, key);
    }

    // Optimal string alignment: insertions, deletions, replacements and swapped neighbours cost one each.
    private static int EditDistance(string left, string right)
    {
        var (beforePrevious, previous, current) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var column = 0; column <= right.Length; column++)
        {
            previous[column] = column;
        }

        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var same = left[row - 1] == right[column - 1] ? 0 : 1;
                current[column] = Math.Min(Math.Min(previous[column], current[column - 1]) + 1, previous[column - 1] + same);
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                {
                    current[column] = Math.Min(current[column], beforePrevious[column - 2] + 1);
                }
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[right.Length];
    }
}
