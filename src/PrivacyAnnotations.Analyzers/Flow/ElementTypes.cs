using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>What a collection is a collection of.</summary>
internal static class ElementTypes
{
    /// <summary>The element type of an array, span or sequence; null for a string and for what is no collection.</summary>
    public static ITypeSymbol? Of(ITypeSymbol? type) => type switch
    {
        null or { SpecialType: SpecialType.System_String } => null,
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory", TypeArguments: [var element] } => element,
        INamedTypeSymbol named => OfSequence(named),
        _ => null,
    };

    private static ITypeSymbol? OfSequence(INamedTypeSymbol type)
    {
        if (IsSequence(type))
        {
            return type.TypeArguments[0];
        }

        foreach (var contract in type.AllInterfaces)
        {
            if (IsSequence(contract))
            {
                return contract.TypeArguments[0];
            }
        }

        return null;
    }

    private static bool IsSequence(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
        || type is { Name: "IAsyncEnumerable", TypeArguments.Length: 1 };
}
