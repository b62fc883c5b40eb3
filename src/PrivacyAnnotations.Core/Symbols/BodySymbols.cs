using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>
/// Symbols that are declared in a body. They lead to the bound code around them: who remembers one for as long as the compilation
/// lives keeps all of that in memory.
/// </summary>
public static class BodySymbols
{
    /// <summary>Whether the symbol is a local, a lambda, a local function, or a parameter of one.</summary>
    public static bool IsInBody(ISymbol symbol) => symbol.Kind switch
    {
        SymbolKind.Local => true,
        SymbolKind.Method => IsFunction(symbol),
        SymbolKind.Parameter => IsFunction(symbol.ContainingSymbol),
        _ => false,
    };

    private static bool IsFunction(ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction };
}
