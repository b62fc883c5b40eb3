using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>The order in which declarations stand in the source, whatever the order of the files on the command line.</summary>
internal static class SourceOrder
{
    public static void Sort<T>(List<T> symbols)
        where T : ISymbol => symbols.Sort(static (left, right) => Compare(left, right));

    public static void Sort(List<Question> questions) => questions.Sort(static (left, right) =>
        Compare(left.Symbol, right.Symbol) is var order && order != 0 ? order
        : left.Inputs.CompareTo(right.Inputs) is var inputs && inputs != 0 ? inputs
        : left.Self is { } self && right.Self is { } other ? Compare(self, other)
        : (left.Self is null).CompareTo(right.Self is null));

    private static int Compare(ISymbol left, ISymbol right)
    {
        var byLocation = Compare(FirstOf(left), FirstOf(right));
        return byLocation != 0 ? byLocation : string.CompareOrdinal(left.ToDisplayString(), right.ToDisplayString());
    }

    private static int Compare(Location? left, Location? right)
    {
        var byFile = string.CompareOrdinal(left?.SourceTree?.FilePath, right?.SourceTree?.FilePath);
        return byFile != 0 ? byFile : (left?.SourceSpan.Start ?? 0).CompareTo(right?.SourceSpan.Start ?? 0);
    }

    // What is declared in several files, or implied by a type that is, has a location in each.
    private static Location? FirstOf(ISymbol symbol)
    {
        Location? first = null;
        foreach (var location in symbol.Locations)
        {
            first = first is null || Compare(location, first) < 0 ? location : first;
        }

        return first;
    }
}
