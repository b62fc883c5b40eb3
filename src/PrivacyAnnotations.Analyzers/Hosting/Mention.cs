using System.Buffers;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnnotations.Analyzers.Hosting;

/// <summary>
/// Whether source code speaks of PrivacyAnnotations at all. No annotation can be written without the namespace's name standing
/// somewhere: in a using, a global using, an alias or in front of the attribute. Searching the text costs far less than walking the trees.
/// </summary>
internal static class Mention
{
    private const string Name = nameof(PrivacyAnnotations);
    private const int Window = 32 * 1024;

    // Kept with the tree: in an editor, only the file that was edited is searched again.
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> s_known = new();

    public static bool IsIn(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (s_known.GetValue(tree, static t => new(IsIn(t.GetText()))).Value)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(SourceText text)
    {
        var buffer = ArrayPool<char>.Shared.Rent(Window);
        try
        {
            // Windows overlap, so that a name across their border is seen by the second one.
            for (var start = 0; start < text.Length; start += Window - Name.Length)
            {
                var count = Math.Min(Window, text.Length - start);
                text.CopyTo(start, buffer, 0, count);
                if (buffer.AsSpan(0, count).IndexOf(Name.AsSpan()) >= 0)
                {
                    return true;
                }
            }

            return false;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }
}
