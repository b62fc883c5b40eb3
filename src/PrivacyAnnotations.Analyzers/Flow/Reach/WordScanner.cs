using System.Buffers;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// Reads names and calls off a text, without a tree. It may say too much, never too little: what it cannot tell it takes for any
/// use of the name. Comments and the texts of literals are no mentions: the names of columns stand in strings.
/// </summary>
internal sealed partial class WordScanner : IDisposable
{
    private static readonly bool[] s_isWord = Ascii(static letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');
    private static readonly bool[] s_isSpace = Ascii(static letter => letter is ' ' or '\t' or '\n' or '\r' or '\v' or '\f' or '\u001A');
    private static readonly int s_new = WordHash.Of("new");
    private static readonly HashSet<int> s_keywords = Keywords();
    private static readonly int s_toString = WordHash.Of(WellKnownMemberNames.ObjectToString);
    private static readonly int[] s_textMakers = [.. NameFlowReader.TextMakers.Select(WordHash.Of)];
    private static readonly int s_indexer = WordHash.Of(WellKnownMemberNames.Indexer);
    private static readonly int s_orderby = WordHash.Of("orderby");

    private readonly WordCollector _words;
    private readonly char[] _text;
    private int _at;
    private int _end;
    private int _own;

    // A word of which the next sign decides how it is used, the sign before it, and the last one; a letter stands for words, a quote for texts.
    private int _pending;
    private char _before;
    private char _last;

    /// <param name="text">The file.</param>
    /// <param name="words">Gets its words.</param>
    public WordScanner(SourceText text, WordCollector words)
    {
        _words = words;
        _text = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(0, _text, 0, text.Length);
    }

    public void Dispose() => ArrayPool<char>.Shared.Return(_text);

    public static bool IsWord(char letter) => letter < 128 ? s_isWord[letter] : SyntaxFacts.IsIdentifierPartCharacter(letter);

    /// <summary>Reads a part of the text.</summary>
    /// <param name="span">From the beginning of a token to the end of one.</param>
    /// <param name="isBroken">Whether the compiler does not understand it: then everything that looks like a word is one.</param>
    /// <param name="own">Where a name stands that is no mention, the body's own; or nowhere.</param>
    public void ReadBody(TextSpan span, bool isBroken, int own)
    {
        _own = own;
        Begin(span);
        if (isBroken || !TryReadCode() || _depth > 0)
        {
            ReadAnything(span);
        }
    }

    /// <summary>Reads what stands between bodies, where brackets are open that close later on.</summary>
    public void ReadBetween(TextSpan span, bool isBroken)
    {
        _own = -1;
        Begin(span);
        if (isBroken || !TryReadParts())
        {
            ReadAnything(span);
        }
    }

    private void Begin(TextSpan span)
    {
        (_at, _end) = (span.Start, span.End);
        (_depth, _pending, _last) = (0, WordHash.None, '\0');
    }

    private bool TryReadParts()
    {
        while (!TryReadCode())
        {
            // A bracket that was opened in front of it.
            if (_depth > 0 || Peek(0) is not (')' or ']' or '}'))
            {
                return false;
            }

            _at++;
        }

        return true;
    }

    private bool TryReadCode()
    {
        while (_at < _end)
        {
            var letter = _text[_at];
            if (letter == ' ')
            {
                _at++;
            }
            else if (IsWord(letter))
            {
                ReadWord();
            }
            else if (!TryReadSign(letter))
            {
                return false;
            }
        }

        Use(NameUses.Bare);
        return true;
    }

    // What the compiler skips may open what it never closes: only the letters are to be trusted.
    private void ReadAnything(TextSpan span)
    {
        MakeText();
        _words.Add(s_indexer, NameUses.Bare);
        for (_at = span.Start; _at < _end; _at++)
        {
            if (IsWord(_text[_at]))
            {
                _words.Add(NextWord(), NameUses.Any);
            }

            if (_at + 1 < _end && _text[_at] == '\\' && _text[_at + 1] is 'u' or 'U')
            {
                _words.Add(WordIndex.AnyWord, NameUses.Any);
            }
        }
    }

    private void ReadWord()
    {
        var start = _at;
        Use(NameUses.Bare);
        _before = _last;
        _last = 'a';
        var word = NextWord();
        if (word == s_orderby && _depth > 0)
        {
            // Its commas part no arguments.
            Inner.IsDoubtful = true;
        }

        if (Array.IndexOf(s_textMakers, word) >= 0)
        {
            MakeText();
        }

        _pending = start == _own || _text[start] is >= '0' and <= '9' || IsKeyword(word, start) ? WordHash.None : word;
    }

    private bool IsKeyword(int word, int start) => s_keywords.Contains(word) && (start == 0 || _text[start - 1] != '@');

    private int NextWord()
    {
        var (hash, at, end, text) = (WordHash.None, _at, _end, _text);
        for (; at < end && text[at] is var letter && IsWord(letter); at++)
        {
            if (letter < 128 || CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.Format)
            {
                hash = WordHash.Next(hash, letter);
            }
        }

        _at = at;
        return hash;
    }

    private void Use(NameUses uses)
    {
        if (_pending != WordHash.None)
        {
            _words.Add(_pending, uses);
            _pending = WordHash.None;
        }
    }

    private bool TryReadSign(char letter)
    {
        switch (letter)
        {
            case '\r' or '\n':
                return TrySkip();
            case '"':
                return TryReadString(dollars: 0, isVerbatim: false);
            case '\'':
                return TryReadCharacter();
            case '@' or '$':
                return TryReadPrefix();
            case '/' when Peek(1) is '/' or '*':
                ReadComment();
                return true;
            case '#':
                return TryReadDirective();
            case '\\':
                return false;
            default:
                return IsSpace(letter) ? TrySkip() : TryReadPunctuation(letter);
        }
    }

    private bool TrySkip()
    {
        _at++;
        return true;
    }

    private char Peek(int offset) => _at + offset < _end ? _text[_at + offset] : '\0';

    private static bool IsSpace(char letter) => letter < 128 ? s_isSpace[letter] : SyntaxFacts.IsWhitespace(letter) || SyntaxFacts.IsNewLine(letter);

    // They name nothing, but for what stands for constructors and indexers.
    private static HashSet<int> Keywords() =>
        [.. SyntaxFacts.GetReservedKeywordKinds().Select(SyntaxFacts.GetText).Where(static text => text is not ("new" or "this" or "base")).Select(WordHash.Of)];

    private static bool[] Ascii(Func<char, bool> isSuch)
    {
        var table = new bool[128];
        for (var letter = '\0'; letter < table.Length; letter++)
        {
            table[letter] = isSuch(letter);
        }

        return table;
    }
}
