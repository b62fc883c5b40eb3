namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// The words of a file, how they are used, and in which of its bodies. It lives as long as the file's tree and has to be small: a
/// word is kept once for each way in which bodies use it, and of a body nothing but its number, mostly in one byte.
/// </summary>
/// <param name="words">The words of bodies in order, as <see cref="Spread"/>.</param>
/// <param name="uses">How they are used.</param>
/// <param name="lists">The bodies that do so, as <see cref="BodyLists"/>.</param>
/// <param name="others">The words that stand nowhere but between bodies, in order.</param>
internal sealed class WordIndex(uint[] words, NameUses[] uses, BodyLists lists, uint[] others)
{
    /// <summary>Stands for a word that cannot be read off the text, and may be any.</summary>
    public const int AnyWord = WordHash.None;

    private readonly WordFilter _filter = new(words);
    private readonly bool _hasAny = IsAmong(words, AnyWord) || IsAmong(others, AnyWord);

    /// <summary>Spreads hash codes evenly, so that the place of one among others can be told by its size.</summary>
    public static uint Spread(int hash) => unchecked((uint)hash * 2654435769);

    /// <summary>Whether a word stands anywhere in the file.</summary>
    public bool Has(int hash) => _hasAny || IsAmong(words, hash) || IsAmong(others, hash);

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
        for (var at = _filter.MayHave(word) ? FirstOf(words, word) : words.Length; at < words.Length && words[at] == word; at++)
        {
            if ((uses[at] & wanted) != NameUses.None)
            {
                lists.AddTo(found, at);
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
