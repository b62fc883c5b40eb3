using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>Members of a library's <c>extension</c> blocks: models name the static methods that the compiler makes of them.</summary>
internal static class ExtensionBlocks
{
    /// <summary>The static method with the extended object as its first parameter; null for any other method.</summary>
    public static IMethodSymbol? ImplementationOf(IMethodSymbol method)
    {
        if (method is not { IsStatic: false, ContainingType: { Name: "", ContainingType: { } outer } } || !method.DeclaringSyntaxReferences.IsEmpty)
        {
            return null;
        }

        foreach (var member in outer.GetMembers(method.Name))
        {
            if (member is IMethodSymbol { IsStatic: true } candidate && IsMadeOf(candidate, method))
            {
                return candidate;
            }
        }

        return null;
    }

    private static bool IsMadeOf(IMethodSymbol candidate, IMethodSymbol method)
    {
        if (candidate.Parameters.Length != method.Parameters.Length + 1)
        {
            return false;
        }

        for (var i = 0; i < method.Parameters.Length; i++)
        {
            var (one, other) = (candidate.Parameters[i + 1], method.OriginalDefinition.Parameters[i]);
            if (one.Name != other.Name || one.Type.Name != other.Type.Name)
            {
                return false;
            }
        }

        return true;
    }
}
