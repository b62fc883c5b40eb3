using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>How types that somebody wrote give out their elements.</summary>
internal static class Enumerators
{
    /// <summary>The body that enumerates an object of the type, in this compilation; or null.</summary>
    public static IMethodSymbol? Of(ITypeSymbol? type, Compilation compilation)
    {
        for (var current = type as INamedTypeSymbol; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (!SymbolEqualityComparer.Default.Equals(current.ContainingAssembly, compilation.Assembly))
            {
                return null;
            }

            foreach (var member in current.GetMembers(WellKnownMemberNames.GetEnumeratorMethodName))
            {
                if (member is IMethodSymbol { Parameters.IsEmpty: true, IsStatic: false, IsAbstract: false } method)
                {
                    return method.OriginalDefinition;
                }
            }
        }

        return null;
    }

    /// <summary>What an enumerator that somebody wrote has for its current element, or null.</summary>
    public static IMethodSymbol? CurrentOf(IMethodSymbol enumerate)
    {
        foreach (var member in enumerate.ReturnType.GetMembers(WellKnownMemberNames.CurrentPropertyName))
        {
            if (member is IPropertySymbol { GetMethod: { } getter })
            {
                return getter.OriginalDefinition;
            }
        }

        return null;
    }
}
