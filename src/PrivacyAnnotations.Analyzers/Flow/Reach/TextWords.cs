using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// The words of a file: what is no word of it is mentioned nowhere in it. Reading a text is much cheaper than walking its tree,
/// and most files mention nothing of interest. Kept with the syntax tree.
/// </summary>
internal static class TextWords
{
    /// <summary>The hash code of no letters yet.</summary>
    public const int NoWord = unchecked((int)2166136261);

    private static readonly ConditionalWeakTable<SyntaxTree, WordTable> s_known = new();

    public static WordTable Of(SyntaxTree tree) => s_known.GetValue(tree, static t => Read(t));

    /// <summary>The hash code of a name, up to what no word can have.</summary>
    public static int HashOf(string name)
    {
        var hash = NoWord;
        foreach (var letter in name)
        {
            if (!WordScanner.IsWord(letter))
            {
                break;
            }

            hash = Next(hash, letter);
        }

        return hash;
    }

    /// <summary>The hash code with one letter more.</summary>
    public static int Next(int hash, char letter) => unchecked((hash ^ letter) * 16777619);

    // Whoever looks for constructors of any name finds one in any file.
    private static WordTable Read(SyntaxTree tree)
    {
        var words = new WordScanner(tree.GetText()).Read(new TextSpan(0, tree.Length), tree.GetRoot().ContainsDiagnostics);
        words.Add(HashOf(NameFlow.AnyConstructor), NameUses.Any);
        return words;
    }
}
