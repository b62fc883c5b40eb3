namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Collects the words of a file, body by body.</summary>
internal sealed class WordCollector
{
    /// <summary>What stands outside of all bodies is in this one.</summary>
    public const int NoBody = -1;

    private int[] _slots = new int[512];
    private Word[] _words = new Word[256];
    private int _count;
    private Posting[] _postings = new Posting[1024];
    private int _posted;
    private int _body = NoBody;

    /// <summary>From here on, words stand in another body. None is begun twice.</summary>
    public void Begin(int body) => _body = body;

    public void Add(int hash, NameUses uses)
    {
        var number = NumberOf(hash);
        ref var word = ref _words[number];
        if (word.Body != _body)
        {
            Post(ref word);
            (word.Body, word.Uses) = (_body, NameUses.None);
        }

        word.Uses |= uses;
    }

    public WordIndex ToIndex()
    {
        var (order, keys) = (new int[_count], new uint[_count]);
        for (var number = 0; number < _count; number++)
        {
            Post(ref _words[number]);
            (order[number], keys[number]) = (number, WordIndex.Spread(_words[number].Hash));
        }

        Array.Sort(keys, order);
        var writer = new WordIndexWriter(_postings);
        for (var i = 0; i < order.Length; i++)
        {
            writer.Add(keys[i], _words[order[i]].LastPosting);
        }

        return writer.ToIndex();
    }

    // What a body has of a word is known when the next one has it.
    private void Post(ref Word word)
    {
        if (word.Body == NoBody)
        {
            return;
        }

        if (_posted == _postings.Length)
        {
            Array.Resize(ref _postings, _posted * 2);
        }

        _postings[_posted] = new Posting { Body = word.Body, Uses = word.Uses, Before = word.LastPosting };
        word.LastPosting = _posted++;
    }

    private int NumberOf(int hash)
    {
        var slot = SlotOf(hash);
        if (_slots[slot] != 0)
        {
            return _slots[slot] - 1;
        }

        if (_count == _words.Length)
        {
            Grow();
            slot = SlotOf(hash);
        }

        _words[_count] = new Word { Hash = hash, Body = NoBody, LastPosting = Posting.None };
        _slots[slot] = ++_count;
        return _count - 1;
    }

    // Open addressing: the slot of the word, or the free one where it would be.
    private int SlotOf(int hash)
    {
        var mask = _slots.Length - 1;
        var slot = hash & mask;
        while (_slots[slot] != 0 && _words[_slots[slot] - 1].Hash != hash)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        Array.Resize(ref _words, _count * 2);
        _slots = new int[_slots.Length * 2];
        for (var number = 0; number < _count; number++)
        {
            _slots[SlotOf(_words[number].Hash)] = number + 1;
        }
    }

    // With the body that had it last, and how that one uses it.
    private struct Word
    {
        public int Hash;
        public int Body;
        public NameUses Uses;
        public int LastPosting;
    }
}

/// <summary>That a body has a word. Those of a word are chained.</summary>
internal struct Posting
{
    public const int None = -1;

    public int Body;
    public NameUses Uses;
    public int Before;
}
