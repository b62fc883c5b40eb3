namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// Lists of the numbers of bodies, none of them empty, one after the other in bytes. A byte holds seven bits of a number, the
/// highest first; the last byte of a number lacks the mark of the others. The lowest bit of a number says that it ends its list.
/// </summary>
/// <param name="bytes">The lists.</param>
/// <param name="starts">Where each <see cref="Step"/>th of them starts; the others are looked for from there.</param>
internal readonly struct BodyLists(byte[] bytes, int[] starts)
{
    private const int Step = 8;
    private const int More = 0x80;
    private const int End = 1;

    /// <summary>Adds what stands in a list.</summary>
    public void AddTo(List<int> found, int list)
    {
        var number = 0;
        for (var at = StartOf(list); ; at++)
        {
            number = (number << 7) | (bytes[at] & ~More);
            if (bytes[at] < More)
            {
                found.Add(number >> 1);
                number = 0;
            }

            if (IsEnd(bytes[at]))
            {
                return;
            }
        }
    }

    private int StartOf(int list)
    {
        var at = starts[list / Step];
        for (var skipped = list % Step; skipped > 0; at++)
        {
            skipped -= IsEnd(bytes[at]) ? 1 : 0;
        }

        return at;
    }

    private static bool IsEnd(byte last) => (last & (More | End)) == End;

    /// <summary>Writes lists.</summary>
    public sealed class Builder
    {
        private readonly List<byte> _bytes = [];
        private readonly List<int> _starts = [];
        private int _lists;

        /// <summary>Begins the next list.</summary>
        public void Begin()
        {
            if (_lists++ % Step == 0)
            {
                _starts.Add(_bytes.Count);
            }
        }

        public void Add(int body, bool isLast)
        {
            var number = ((uint)body << 1) | (isLast ? (uint)End : 0);
            var shift = 0;
            while (number >> shift >= More)
            {
                shift += 7;
            }

            for (; shift > 0; shift -= 7)
            {
                _bytes.Add((byte)((number >> shift) | More));
            }

            _bytes.Add((byte)(number & ~(uint)More));
        }

        public BodyLists ToLists() => new([.. _bytes], [.. _starts]);
    }
}
