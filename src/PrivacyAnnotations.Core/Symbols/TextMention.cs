using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>Which files of a compilation have a name in their text. Nothing can be written without the name, so that no is certain.</summary>
public sealed class TextMention(string name)
{
    // Kept with the tree: in an editor, only the file that was edited is searched again.
    private readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> _known = new();

    public bool IsIn(SyntaxTree tree) => _known.GetValue(tree, t => new(TextSearch.Contains(t.GetText(), name))).Value;

    public bool IsIn(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (IsIn(tree))
            {
                return true;
            }
        }

        return false;
    }
}
