namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>The words of a text by their hash codes, and how they are used. There is one for each body: it has to be small.</summary>
internal sealed class WordTable
{
    // Code has a word that it did not have before about once in so many letters, but long code repeats itself.
    private const int LettersPerWord = 32;
    private const int Smallest = 8;
    private const int Largest = 256;

    private int[] _hashes;
    private NameUses[] _uses;
    private int _count;
    private bool _hasAll;

    /// <param name="letters">How many letters the text has.</param>
    public WordTable(int letters)
    {
        var size = Smallest;
        while (size < Largest && size < letters / LettersPerWord)
        {
            size *= 2;
        }

        _hashes = new int[size];
        _uses = new NameUses[size];
    }

    /// <summary>How a word is used; nothing where it does not occur.</summary>
    public NameUses Of(int hash) => _hasAll ? NameUses.Any : _uses[SlotOf(hash)];

    public bool HasAny(HashSet<int> hashes)
    {
        foreach (var hash in hashes)
        {
            if (Of(hash) != NameUses.None)
            {
                return true;
            }
        }

        return false;
    }

    public void Add(int hash, NameUses uses)
    {
        var slot = SlotOf(hash);
        if (_uses[slot] == NameUses.None)
        {
            _hashes[slot] = hash;
            _count++;
        }

        _uses[slot] |= uses;
        if (_count * 4 > _hashes.Length * 3)
        {
            Grow();
        }
    }

    /// <summary>The text has a word that cannot be read off it: from here on, all words are in it.</summary>
    public void AddAll() => _hasAll = true;

    // Open addressing: the slot of the word, or the free one where it would be.
    private int SlotOf(int hash)
    {
        var mask = _hashes.Length - 1;
        var slot = hash & mask;
        while (_uses[slot] != NameUses.None && _hashes[slot] != hash)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        var (hashes, uses) = (_hashes, _uses);
        _hashes = new int[hashes.Length * 2];
        _uses = new NameUses[hashes.Length * 2];
        for (var i = 0; i < hashes.Length; i++)
        {
            if (uses[i] != NameUses.None)
            {
                var slot = SlotOf(hashes[i]);
                (_hashes[slot], _uses[slot]) = (hashes[i], uses[i]);
            }
        }
    }
}
