namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// The words of a file, how they are used, and in which of its bodies. It lives as long as the file's tree and has to be small: a
/// word is kept once for each way in which bodies use it, and of a body nothing but its number, mostly in one byte.
/// </summary>
/// <param name="words">The words in order, as <see cref="Spread"/>.</param>
/// <param name="uses">How bodies use them; nothing where the word stands outside of bodies.</param>
/// <param name="starts">Where their bodies begin.</param>
/// <param name="bodies">The numbers of bodies.</param>
internal sealed class WordIndex(uint[] words, NameUses[] uses, int[] starts, byte[] bodies)
{
    /// <summary>Stands for a word that cannot be read off the text, and may be any.</summary>
    public const int AnyWord = WordHash.None;

    private readonly bool _hasAny = IsAmong(words, AnyWord);

    /// <summary>Spreads hash codes evenly, so that their place among others can be told by their size.</summary>
    public static uint Spread(int hash) => unchecked((uint)hash * 2654435769);

    /// <summary>Whether a word stands anywhere in the file.</summary>
    public bool Has(int hash) => _hasAny || IsAmong(words, hash);

    /// <summary>Adds the bodies that use a word in one of these ways.</summary>
    public void Find(int hash, NameUses wanted, List<int> found)
    {
        FindExactly(hash, wanted, found);
        if (_hasAny)
        {
            FindExactly(AnyWord, wanted, found);
        }
    }

    private void FindExactly(int hash, NameUses wanted, List<int> found)
    {
        var word = Spread(hash);
        for (var at = FirstOf(words, word); at < words.Length && words[at] == word; at++)
        {
            if ((uses[at] & wanted) != NameUses.None)
            {
                AddBodies(starts[at], at + 1 < starts.Length ? starts[at + 1] : bodies.Length, found);
            }
        }
    }

    // Seven bits a byte, the last one marked by what it does not have.
    private void AddBodies(int start, int end, List<int> found)
    {
        var (body, shift) = (0, 0);
        for (var at = start; at < end; at++)
        {
            body |= (bodies[at] & 0x7F) << shift;
            shift += 7;
            if (bodies[at] < 0x80)
            {
                found.Add(body);
                (body, shift) = (0, 0);
            }
        }
    }

    private static bool IsAmong(uint[] words, int hash)
    {
        var word = Spread(hash);
        var at = FirstOf(words, word);
        return at < words.Length && words[at] == word;
    }

    private static int FirstOf(uint[] words, uint word)
    {
        var at = (int)((ulong)word * (ulong)words.Length >> 32);
        while (at > 0 && words[at - 1] >= word)
        {
            at--;
        }

        while (at < words.Length && words[at] < word)
        {
            at++;
        }

        return at;
    }
}
