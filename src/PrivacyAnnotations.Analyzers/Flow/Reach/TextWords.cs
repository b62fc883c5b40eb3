using System.Buffers;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// The words of a file, as hash codes: what is no word of it is mentioned nowhere in it. Reading a text is much cheaper than
/// walking its tree, and most files mention nothing of interest. Kept with the syntax tree.
/// </summary>
internal sealed class TextWords
{
    private const int Window = 16 * 1024;
    private const int Seed = unchecked((int)2166136261);

    private static readonly ConditionalWeakTable<SyntaxTree, TextWords> s_known = new();

    private readonly int[] _hashes;
    private HashSet<int> _found = [];
    private int _hash = Seed;
    private char _previous;
    private bool _isQuoted;

    /// <param name="text">The file.</param>
    /// <param name="span">The part of it that is read.</param>
    public TextWords(SourceText text, TextSpan span)
    {
        _found.Add(HashOf(NameFlow.AnyConstructor));
        var buffer = ArrayPool<char>.Shared.Rent(Window);
        for (var start = span.Start; start < span.End; start += Window)
        {
            var count = Math.Min(Window, span.End - start);
            text.CopyTo(start, buffer, 0, count);
            Read(buffer.AsSpan(0, count));
        }

        EndWord();
        ArrayPool<char>.Shared.Return(buffer);

        // There is one of these for each body: it has to be small.
        _hashes = [.. _found];
        Array.Sort(_hashes);
        _found = null!;
    }

    public static TextWords Of(SyntaxTree tree) => s_known.GetValue(tree, static t => new(t.GetText(), new TextSpan(0, t.Length)));

    public bool HasAny(HashSet<int> hashes)
    {
        if (hashes.Count < _hashes.Length)
        {
            foreach (var hash in hashes)
            {
                if (Array.BinarySearch(_hashes, hash) >= 0)
                {
                    return true;
                }
            }

            return false;
        }

        foreach (var hash in _hashes)
        {
            if (hashes.Contains(hash))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The hash code of a name; of a call, that of its method.</summary>
    public static int HashOf(string name)
    {
        var hash = Seed;
        foreach (var letter in name)
        {
            if (!IsWord(letter))
            {
                break;
            }

            hash = Next(hash, letter);
        }

        return hash;
    }

    private void Read(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!_isQuoted && IsWord(letter))
            {
                _hash = Next(_hash, letter);
            }
            else
            {
                EndWord();
                Quote(letter);
            }

            _previous = _previous == '\\' && letter == '\\' ? '\0' : letter;
        }
    }

    // Plain string literals are skipped: the names of columns and templates are no mentions. All others are read as code.
    private void Quote(char letter)
    {
        if (_isQuoted)
        {
            _isQuoted = letter is not ('\n' or '\r') && (letter != '"' || _previous == '\\');
        }
        else
        {
            _isQuoted = letter == '"' && _previous is '(' or ' ' or ',';
        }
    }

    private void EndWord()
    {
        if (_hash != Seed)
        {
            _found.Add(_hash);
            _hash = Seed;
        }
    }

    private static bool IsWord(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' || letter > 127;

    private static int Next(int hash, char letter) => unchecked((hash ^ letter) * 16777619);
}
