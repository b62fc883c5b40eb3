namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Says of most words that a file lacks that it lacks them, by one bit for each: after a keystroke, all files are asked for the same few words.</summary>
internal readonly struct WordFilter
{
    private const int BitsPerWord = 8;
    private const int Smallest = 6;

    private readonly ulong[] _bits;
    private readonly int _shift;

    /// <param name="words">The words, as <see cref="WordIndex.Spread"/>.</param>
    public WordFilter(uint[] words)
    {
        var exponent = Smallest;
        while (1L << exponent < (long)words.Length * BitsPerWord && exponent < 31)
        {
            exponent++;
        }

        _shift = 32 - exponent;
        _bits = new ulong[1 << (exponent - Smallest)];
        foreach (var word in words)
        {
            var bit = word >> _shift;
            _bits[bit >> Smallest] |= 1UL << (int)(bit & 63);
        }
    }

    /// <summary>Whether the word may be one of them; false is certain.</summary>
    public bool MayHave(uint word)
    {
        var bit = word >> _shift;
        return (_bits[bit >> Smallest] & (1UL << (int)(bit & 63))) != 0;
    }
}
