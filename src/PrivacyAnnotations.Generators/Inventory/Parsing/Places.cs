using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Generators.Inventory.Parsing;

/// <summary>Where something stands: the file and the line of the symbol's name, as a person would look for it.</summary>
internal static class Places
{
    public static (string? File, int? Line) Of(ISymbol symbol, SyntaxNode node)
    {
        foreach (var location in symbol.Locations)
        {
            if (location.SourceTree == node.SyntaxTree && node.FullSpan.Contains(location.SourceSpan))
            {
                return Of(location);
            }
        }

        return Of(node.GetLocation());
    }

    // Mapped, because nobody edits the code behind a '#line'.
    private static (string? File, int? Line) Of(Location location)
    {
        var span = location.GetMappedLineSpan();
        return span.IsValid ? (span.Path, span.StartLinePosition.Line + 1) : (null, null);
    }
}
