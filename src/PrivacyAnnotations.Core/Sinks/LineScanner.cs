namespace PrivacyAnnotations.Core.Sinks;

/// <summary>
/// Walks along one line. The first failure is kept and moves the scanner to the end of the line, so that the readers need
/// not ask after each step whether the one before went well.
/// </summary>
internal sealed class LineScanner(string text)
{
    private int _position;

    /// <summary>What was expected, and where (a column from 1); null as long as all is well.</summary>
    public (int Column, string Message)? Failure { get; private set; }

    /// <summary>Where the next thing starts, from 1.</summary>
    public int Column
    {
        get
        {
            SkipSpaces();
            return _position + 1;
        }
    }

    public bool AtEnd
    {
        get
        {
            SkipSpaces();
            return _position >= text.Length;
        }
    }

    public void Fail(string message) => Fail(Column, message);

    public void Fail(int column, string message)
    {
        Failure ??= (column, message);
        _position = text.Length;
    }

    public bool Take(string token)
    {
        SkipSpaces();
        if (string.CompareOrdinal(text, _position, token, 0, token.Length) != 0)
        {
            return false;
        }

        _position += token.Length;
        return true;
    }

    public void Expect(string token, string meaning)
    {
        if (!Take(token))
        {
            Fail($"Expected '{token}' {meaning}.");
        }
    }

    /// <summary>Letters, digits, underscores and those of <paramref name="more"/>; empty where none comes next.</summary>
    public string Word(string more = "")
    {
        SkipSpaces();
        var start = _position;
        while (_position < text.Length && IsPartOfWord(text[_position], more))
        {
            _position++;
        }

        return text.Substring(start, _position - start);
    }

    /// <summary>Everything up to the character, or up to the end of the line; without the spaces around it.</summary>
    public string Until(char end)
    {
        SkipSpaces();
        var start = _position;
        var stop = start < text.Length ? text.IndexOf(end, start) : -1;
        _position = stop < 0 ? text.Length : stop;
        return text.Substring(start, _position - start).TrimEnd();
    }

    private static bool IsPartOfWord(char character, string more) =>
        char.IsLetterOrDigit(character) || character == '_' || more.IndexOf(character) >= 0;

    private void SkipSpaces()
    {
        while (_position < text.Length && char.IsWhiteSpace(text[_position]))
        {
            _position++;
        }
    }
}
