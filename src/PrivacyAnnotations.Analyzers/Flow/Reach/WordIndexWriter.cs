namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Packs the words of a file.</summary>
/// <param name="postings">Which bodies have them. Each is used up by what is written of it.</param>
internal sealed class WordIndexWriter(Posting[] postings)
{
    private readonly List<uint> _words = [];
    private readonly List<NameUses> _uses = [];
    private readonly BodyLists.Builder _lists = new();
    private readonly List<uint> _others = [];

    /// <summary>Words come in their order.</summary>
    public void Add(uint word, int lastPosting)
    {
        if (lastPosting == Posting.None)
        {
            _others.Add(word);
        }

        for (var at = lastPosting; at != Posting.None; at = postings[at].Before)
        {
            if (postings[at].Uses is not NameUses.None and var uses)
            {
                _words.Add(word);
                _uses.Add(uses);
                AddBodies(at, uses);
            }
        }
    }

    public WordIndex ToIndex() => new([.. _words], [.. _uses], _lists.ToLists(), [.. _others]);

    private void AddBodies(int last, NameUses uses)
    {
        _lists.Begin();
        for (var at = last; at != Posting.None;)
        {
            var before = NextOf(at, uses);
            _lists.Add(postings[at].Body, isLast: before == Posting.None);
            postings[at].Uses = NameUses.None;
            at = before;
        }
    }

    private int NextOf(int posting, NameUses uses)
    {
        var at = postings[posting].Before;
        while (at != Posting.None && postings[at].Uses != uses)
        {
            at = postings[at].Before;
        }

        return at;
    }
}
