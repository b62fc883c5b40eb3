using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>
/// Which types of a compilation can hold definitions: those in files that speak of them. To look at the constants of all types
/// would bind the attributes of a whole project, on every keystroke.
/// </summary>
internal sealed class DefinitionFiles
{
    private const string Word = "Definition";
    private const string GlobalUsing = "global using";

    // Kept with the tree: in an editor, only the file that was edited is searched again.
    private static readonly ConditionalWeakTable<SyntaxTree, Finding> s_known = new();

    private readonly bool _isEverywhere;

    public DefinitionFiles(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            _isEverywhere |= Of(tree) == Found.Alias;
        }
    }

    private enum Found
    {
        Nothing,
        Word,

        /// <summary>An alias for all files can give a definition any name.</summary>
        Alias,
    }

    public bool MayDefine(INamedTypeSymbol type)
    {
        foreach (var reference in _isEverywhere ? [] : type.DeclaringSyntaxReferences)
        {
            if (Of(reference.SyntaxTree) != Found.Nothing)
            {
                return true;
            }
        }

        return _isEverywhere;
    }

    private static Found Of(SyntaxTree tree) => s_known.GetValue(tree, static t => new(Search(t))).Found;

    private static Found Search(SyntaxTree tree)
    {
        var text = tree.GetText();
        return !TextSearch.Contains(text, Word) ? Found.Nothing
            : TextSearch.Contains(text, GlobalUsing) ? Found.Alias
            : Found.Word;
    }

    private sealed record Finding(Found Found);
}
