using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>Types that leave open what their objects hold: they mention a type parameter.</summary>
internal static class OpenTypes
{
    /// <summary>A generic method that calls itself with ever larger types stops being followed here.</summary>
    private const int MaxNesting = 4;

    /// <summary>Whether who says what the type parameters stand for knows more of what an object of the type holds. A service has nothing in it.</summary>
    public static bool IsOpen(ITypeSymbol? type) => IsOpen(type, MaxNesting);

    /// <summary>Whether type parameters are in scope in the body of a method.</summary>
    public static bool IsGeneric(IMethodSymbol method) => method.IsGenericMethod || method.ContainingType is { IsGenericType: true };

    /// <summary>What a call says the type parameters of its callee stand for.</summary>
    public static IEnumerable<ITypeSymbol> ArgumentsOf(IMethodSymbol called)
    {
        foreach (var argument in called.TypeArguments)
        {
            yield return argument;
        }

        for (var type = called.ContainingType; type is not null; type = type.ContainingType)
        {
            foreach (var argument in type.TypeArguments)
            {
                yield return argument;
            }
        }
    }

    private static bool IsOpen(ITypeSymbol? type, int nesting) => nesting > 0 && type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => IsOpen(array.ElementType, nesting - 1),
        INamedTypeSymbol { TypeKind: TypeKind.Delegate } => false,
        INamedTypeSymbol { TypeKind: TypeKind.Interface } contract when ElementTypes.Of(contract) is null => false,
        INamedTypeSymbol { IsGenericType: true } named => HasOpenArgument(named, nesting),
        _ => false,
    };

    private static bool HasOpenArgument(INamedTypeSymbol type, int nesting)
    {
        foreach (var argument in type.TypeArguments)
        {
            if (IsOpen(argument, nesting - 1))
            {
                return true;
            }
        }

        return false;
    }
}
