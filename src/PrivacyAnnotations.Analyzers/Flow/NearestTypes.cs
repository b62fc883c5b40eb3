using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>
/// For which type a call is made that is handed none: the type argument nearest to it that derives from a given type, of the
/// object that it is called on or of a call around it, or the type that it stands in.
/// </summary>
internal sealed class NearestTypes(Compilation compilation)
{
    /// <param name="call">The call.</param>
    /// <param name="on">The type of what it is called on, or null.</param>
    /// <param name="baseName">The full name of the type that the answer derives from.</param>
    public INamedTypeSymbol? Of(SyntaxNode call, ITypeSymbol? on, string baseName) =>
        compilation.GetTypeByMetadataName(baseName) is not { } baseType ? null
        : ArgumentOf(on as INamedTypeSymbol, baseType) ?? Around(call, compilation.GetSemanticModel(call.SyntaxTree), baseType);

    private static INamedTypeSymbol? Around(SyntaxNode call, SemanticModel model, INamedTypeSymbol baseType)
    {
        for (var node = call.Parent; node is not null; node = node.Parent)
        {
            var found = node switch
            {
                InvocationExpressionSyntax => Among((model.GetSymbolInfo(node).Symbol as IMethodSymbol)?.TypeArguments ?? [], baseType),
                TypeDeclarationSyntax => model.GetDeclaredSymbol(node) is INamedTypeSymbol type && Derives(type, baseType) ? type : null,
                _ => null,
            };
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    private static INamedTypeSymbol? ArgumentOf(INamedTypeSymbol? type, INamedTypeSymbol baseType)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (Among(current.TypeArguments, baseType) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static INamedTypeSymbol? Among(System.Collections.Immutable.ImmutableArray<ITypeSymbol> types, INamedTypeSymbol baseType)
    {
        foreach (var type in types)
        {
            if (type is INamedTypeSymbol named && Derives(named, baseType))
            {
                return named;
            }
        }

        return null;
    }

    private static bool Derives(INamedTypeSymbol type, INamedTypeSymbol baseType)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, baseType))
            {
                return true;
            }
        }

        return false;
    }
}
