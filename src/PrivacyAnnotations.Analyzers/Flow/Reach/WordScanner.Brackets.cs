namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Counts the arguments of calls.</summary>
internal sealed partial class WordScanner
{
    private const char Hole = '$';

    private Bracket[] _open = new Bracket[16];
    private int _depth;

    private ref Bracket Inner => ref _open[_depth - 1];

    private bool TryReadPunctuation(char letter)
    {
        var isRead = letter switch
        {
            '(' or '[' or '{' => TryOpen(letter),
            ')' => TryClose('('),
            ']' => TryClose('['),
            '}' => TryCloseBrace(),
            _ => TryReadBetween(letter),
        };
        _last = letter;
        return isRead;
    }

    private bool TryOpen(char letter)
    {
        var isObject = letter == '{' && _pending == s_new;
        var callee = letter == '(' ? _pending : WordHash.None;
        if (callee == WordHash.None)
        {
            Use(NameUses.Bare);
        }

        if (letter == '[')
        {
            _words.Add(s_indexer, NameUses.Bare);
        }

        _pending = WordHash.None;
        Push(new Bracket { Kind = letter, Callee = callee, IsObject = isObject });
        return TrySkip();
    }

    private void Push(Bracket bracket)
    {
        if (_depth == _open.Length)
        {
            Array.Resize(ref _open, _depth * 2);
        }

        _open[_depth++] = bracket;
    }

    private bool TryClose(char kind)
    {
        Use(NameUses.Bare);
        if (_depth == 0 || Inner.Kind != kind)
        {
            return false;
        }

        var closed = _open[--_depth];
        if (closed.Callee != WordHash.None)
        {
            _words.Add(closed.Callee, closed.IsDoubtful ? NameUses.Any : CallUses.Of(_last == kind ? 0 : closed.Commas + 1));
        }

        return TrySkip();
    }

    private bool TryReadBetween(char letter)
    {
        if (letter == '=' && IsMemberName())
        {
            _pending = WordHash.None;
        }

        if (letter == '+' && (_last == '"' || Peek(1) == '='))
        {
            MakeText();
        }

        // 'Get<T>(id)': what stands between is not understood, so it may be any call.
        Use(letter == '<' ? NameUses.Any : NameUses.Bare);
        if (_depth > 0)
        {
            return TryReadInside(letter, ref Inner);
        }

        return TrySkip();
    }

    private bool TryReadInside(char letter, ref Bracket inner)
    {
        if (letter == ':' && inner.Kind == Hole)
        {
            return TryReadFormat(inner);
        }

        if (letter == ',')
        {
            // The commas of 'Map<K, V>' part no arguments.
            inner.Commas++;
            inner.IsDoubtful |= inner.HasLess;
        }

        inner.HasLess |= letter == '<';
        return TrySkip();
    }

    // 'new { Email = x }' makes a member of its own.
    private bool IsMemberName() =>
        _depth > 0 && Inner.IsObject && _before is '{' or ',' && Peek(1) is not ('=' or '>');

    private struct Bracket
    {
        public char Kind;
        public int Callee;
        public int Commas;
        public bool HasLess;
        public bool IsDoubtful;
        public bool IsObject;
        public StringKind String;
    }
}
