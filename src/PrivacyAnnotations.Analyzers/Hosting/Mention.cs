using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Hosting;

/// <summary>
/// Whether source code speaks of PrivacyAnnotations at all. No annotation can be written without the namespace's name standing
/// somewhere: in a using, a global using, an alias or in front of the attribute. Searching the text costs far less than walking the trees.
/// </summary>
internal static class Mention
{
    private const string Name = nameof(PrivacyAnnotations);

    // Kept with the tree: in an editor, only the file that was edited is searched again.
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> s_known = new();

    public static bool IsIn(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (s_known.GetValue(tree, static t => new(TextSearch.Contains(t.GetText(), Name))).Value)
            {
                return true;
            }
        }

        return false;
    }
}
