namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Packs the words of a file.</summary>
/// <param name="postings">Which bodies have them. Each is used up by what is written of it.</param>
internal sealed class WordIndexWriter(Posting[] postings)
{
    private readonly List<uint> _words = [];
    private readonly List<NameUses> _uses = [];
    private readonly List<int> _starts = [];
    private readonly List<byte> _bodies = [];

    /// <summary>Words come in their order.</summary>
    public void Add(uint word, int lastPosting)
    {
        if (lastPosting == Posting.None)
        {
            Begin(word, NameUses.None);
        }

        for (var at = lastPosting; at != Posting.None; at = postings[at].Before)
        {
            if (postings[at].Uses is not NameUses.None and var uses)
            {
                Begin(word, uses);
                AddBodies(at, uses);
            }
        }
    }

    public WordIndex ToIndex() => new([.. _words], [.. _uses], [.. _starts], [.. _bodies]);

    private void Begin(uint word, NameUses uses)
    {
        _words.Add(word);
        _uses.Add(uses);
        _starts.Add(_bodies.Count);
    }

    private void AddBodies(int last, NameUses uses)
    {
        for (var at = last; at != Posting.None; at = postings[at].Before)
        {
            if (postings[at].Uses == uses)
            {
                AddBody(postings[at].Body);
                postings[at].Uses = NameUses.None;
            }
        }
    }

    private void AddBody(int body)
    {
        for (; body >= 0x80; body >>= 7)
        {
            _bodies.Add((byte)(body | 0x80));
        }

        _bodies.Add((byte)body);
    }
}
