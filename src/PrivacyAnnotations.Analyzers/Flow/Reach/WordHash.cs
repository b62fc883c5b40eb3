namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Words by their hash codes. Two words of the same code are one to us: that says too much, never too little.</summary>
internal static class WordHash
{
    /// <summary>The hash code of no letters yet.</summary>
    public const int None = unchecked((int)2166136261);

    /// <summary>The hash code of a name, up to what no word can have.</summary>
    public static int Of(string name)
    {
        var hash = None;
        foreach (var letter in name)
        {
            if (!WordScanner.IsWord(letter))
            {
                break;
            }

            hash = Next(hash, letter);
        }

        return hash;
    }

    /// <summary>The hash code of a name where it is not mentioned but given to a body: a word that no text has.</summary>
    public static int OfOwner(string name) => Next(Of(name), ' ');

    /// <summary>The hash code with one letter more.</summary>
    public static int Next(int hash, char letter) => unchecked((hash ^ letter) * 16777619);
}
