using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>The order in which declarations stand in the source, whatever the order of the files on the command line.</summary>
internal static class SourceOrder
{
    public static void Sort(List<ISymbol> symbols) => symbols.Sort(static (left, right) => Compare(left, right));

    private static int Compare(ISymbol left, ISymbol right)
    {
        var (leftAt, rightAt) = (LocationOf(left), LocationOf(right));
        var byFile = string.CompareOrdinal(leftAt?.SourceTree?.FilePath, rightAt?.SourceTree?.FilePath);
        if (byFile != 0)
        {
            return byFile;
        }

        var byPosition = (leftAt?.SourceSpan.Start ?? 0).CompareTo(rightAt?.SourceSpan.Start ?? 0);
        return byPosition != 0 ? byPosition : string.CompareOrdinal(left.ToDisplayString(), right.ToDisplayString());
    }

    private static Location? LocationOf(ISymbol symbol) => symbol.Locations.IsEmpty ? null : symbol.Locations[0];
}
