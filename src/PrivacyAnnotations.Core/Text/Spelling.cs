namespace PrivacyAnnotations.Core.Text;

/// <summary>Finds the word that somebody probably meant.</summary>
public static class Spelling
{
    /// <summary>The nearest candidate within a third of the word's length (at least one edit), casing ignored; or null.</summary>
    public static string? Closest(string word, IEnumerable<string> candidates)
    {
        string? best = null;
        var limit = Math.Max(1, word.Length / 3);
        foreach (var candidate in candidates)
        {
            var distance = Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant(), limit);
            if (distance < limit || (distance == limit && best is null))
            {
                best = candidate;
                limit = distance;
            }
        }

        return best;
    }

    /// <summary>Edits between two words, a swap of neighbours counting as one; anything above the limit is only 'above'.</summary>
    private static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                rows[i, j] = Cell(rows, left, right, i, j);
            }
        }

        return rows[left.Length, right.Length];
    }

    private static int Cell(int[,] rows, string left, string right, int i, int j)
    {
        if (i == 0 || j == 0)
        {
            return i + j;
        }

        var same = left[i - 1] == right[j - 1];
        var cost = Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1);
        cost = Math.Min(cost, rows[i - 1, j - 1] + (same ? 0 : 1));
        var swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return swapped ? Math.Min(cost, rows[i - 2, j - 2] + 1) : cost;
    }
}
