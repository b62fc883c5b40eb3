namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Passes over comments and literals; what stands in the holes of an interpolated string is code.</summary>
internal sealed partial class WordScanner
{
    // After these, all that is skipped is a line.
    private static readonly HashSet<string> s_harmless = new(StringComparer.Ordinal) { "pragma", "region", "endregion", "nullable", "line" };

    private const string LineEnds = "\r\n\u0085\u2028\u2029";

    private void ReadComment()
    {
        if (Peek(1) == '/')
        {
            SkipLine();
            return;
        }

        var inside = _text.AsSpan(_at + 2, _end - _at - 2);
        var length = inside.IndexOf("*/".AsSpan());
        _at = length < 0 ? _end : _at + 2 + length + 2;
    }

    private void SkipLine()
    {
        var length = _text.AsSpan(_at, _end - _at).IndexOfAny(LineEnds.AsSpan());
        _at = length < 0 ? _end : _at + length;
    }

    private bool TryReadDirective()
    {
        for (_at++; Peek(0) is ' ' or '\t'; _at++)
        {
        }

        var start = _at;
        while (IsWord(Peek(0)))
        {
            _at++;
        }

        var isHarmless = s_harmless.Contains(new string(_text, start, _at - start));
        SkipLine();
        return isHarmless;
    }

    private bool TryReadCharacter()
    {
        BeginLiteral();
        for (_at++; _at < _end && _text[_at] is not ('\n' or '\r'); _at++)
        {
            if (_text[_at] == '\'')
            {
                return TrySkip();
            }

            _at += _text[_at] == '\\' ? 1 : 0;
        }

        return false;
    }

    // '@"', '$"', '$@"', '@$"', '$$"""'; or '@name'.
    private bool TryReadPrefix()
    {
        var (at, dollars, isVerbatim) = (_at, 0, false);
        for (; at < _end && _text[at] is '@' or '$'; at++)
        {
            dollars += _text[at] == '$' ? 1 : 0;
            isVerbatim |= _text[at] == '@';
        }

        if (at == _end || _text[at] != '"')
        {
            Use(NameUses.Bare);
            return TrySkip();
        }

        _at = at;
        return TryReadString(dollars, isVerbatim);
    }

    private bool TryReadString(int dollars, bool isVerbatim)
    {
        if (_last == '+')
        {
            MakeText();
        }

        BeginLiteral();
        _last = '"';
        var quotes = 0;
        while (Peek(0) == '"' && !(isVerbatim && quotes == 1))
        {
            quotes++;
            _at++;
        }

        // '""' is over already.
        return quotes == 2 || TryReadText(new StringKind(dollars, quotes, isVerbatim));
    }

    // Whatever stands in a hole or beside a text is asked for its own.
    private void MakeText() => _words.Add(s_toString, CallUses.Of(0));

    private void BeginLiteral()
    {
        Use(NameUses.Bare);
        _last = 'a';
    }

    private bool TryReadText(StringKind kind)
    {
        while (_at < _end)
        {
            SkipText();
            var isOver = Peek(0) switch
            {
                '"' => EndsAt(kind),
                '{' when kind.Dollars > 0 => OpensHole(kind),
                '\\' when kind.IsPlain => GoesOnAfter(2),
                _ => GoesOnAfter(1),
            };
            if (isOver)
            {
                return true;
            }
        }

        return false;
    }

    private bool GoesOnAfter(int letters)
    {
        _at += letters;
        return false;
    }

    private void SkipText()
    {
        var (at, end, text) = (_at, _end, _text);
        while (at < end && text[at] is not ('"' or '{' or '\\'))
        {
            at++;
        }

        _at = at;
    }

    // Passes over the quotes, whether they end the string or not.
    private bool EndsAt(StringKind kind)
    {
        var run = RunOf('"');
        if (kind.Quotes >= 3)
        {
            _at += run;
            return run >= kind.Quotes;
        }

        var isEscaped = kind.IsVerbatim && run >= 2;
        _at += isEscaped ? 2 : 1;
        return !isEscaped;
    }

    // Passes over the braces. Of too many, the last ones open.
    private bool OpensHole(StringKind kind)
    {
        var run = RunOf('{');
        _at += run;
        if (kind.Quotes >= 3 ? run < kind.Dollars : run % 2 == 0)
        {
            return false;
        }

        Push(new Bracket { Kind = Hole, String = kind });
        MakeText();
        _last = '{';
        return true;
    }

    private int RunOf(char letter)
    {
        var run = 0;
        while (Peek(run) == letter)
        {
            run++;
        }

        return run;
    }

    private bool TryCloseBrace()
    {
        if (_depth == 0 || Inner.Kind != Hole)
        {
            return TryClose('{');
        }

        Use(NameUses.Bare);
        return TryLeaveHole(_open[--_depth].String);
    }

    private bool TryLeaveHole(StringKind kind)
    {
        _at += kind.Quotes >= 3 ? kind.Dollars : 1;
        return TryReadText(kind);
    }

    // '{date:dd.MM.yyyy}'
    private bool TryReadFormat(Bracket hole)
    {
        while (_at < _end && _text[_at] is not ('}' or '"' or '\\'))
        {
            _at++;
        }

        _depth--;
        return Peek(0) == '}' && TryLeaveHole(hole.String);
    }

    /// <param name="Dollars">How many braces open a hole; none where it has none.</param>
    /// <param name="Quotes">How many end it.</param>
    /// <param name="IsVerbatim">Whether it takes backslashes for what they are.</param>
    private readonly record struct StringKind(int Dollars, int Quotes, bool IsVerbatim)
    {
        public bool IsPlain => !IsVerbatim && Quotes == 1;
    }
}
