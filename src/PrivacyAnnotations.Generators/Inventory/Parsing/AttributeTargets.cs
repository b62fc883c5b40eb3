using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnnotations.Generators.Inventory.Parsing;

/// <summary>Which symbols the attributes of a list can end up on.</summary>
internal static class AttributeTargets
{
    public static IEnumerable<ISymbol> Of(SemanticModel model, AttributeListSyntax list, CancellationToken cancellationToken)
    {
        foreach (var declared in Declared(model, list.Parent, cancellationToken))
        {
            yield return declared;
            foreach (var related in Related(declared))
            {
                yield return related;
            }
        }
    }

    public static ImmutableArray<AttributeData> AttributesOf(ISymbol symbol) =>
        symbol is IMethodSymbol method ? method.GetReturnTypeAttributes() : symbol.GetAttributes();

    private static IEnumerable<ISymbol> Declared(SemanticModel model, SyntaxNode? owner, CancellationToken cancellationToken)
    {
        switch (owner)
        {
            case BaseFieldDeclarationSyntax fields:
                foreach (var variable in fields.Declaration.Variables)
                {
                    if (model.GetDeclaredSymbol(variable, cancellationToken) is { } field)
                    {
                        yield return field;
                    }
                }

                break;
            case AnonymousFunctionExpressionSyntax lambda when model.GetSymbolInfo(lambda, cancellationToken).Symbol is { } function:
                yield return function;
                break;
            case not null when model.GetDeclaredSymbol(owner, cancellationToken) is { } declared:
                yield return declared;
                break;
        }
    }

    // [property:], [field:], [param:] and [return:] put an attribute on something that has no syntax of its own.
    private static IEnumerable<ISymbol> Related(ISymbol declared) => declared switch
    {
        IPropertySymbol property => FieldsBehind(property),
        IParameterSymbol { ContainingType.IsRecord: true } parameter => Properties(parameter),
        IMethodSymbol { AssociatedSymbol: not null } accessor => accessor.Parameters,
        INamedTypeSymbol { DelegateInvokeMethod: { } invoke } => [invoke],
        _ => [],
    };

    private static IEnumerable<ISymbol> Properties(IParameterSymbol parameter)
    {
        foreach (var property in parameter.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>())
        {
            yield return property;
            foreach (var field in FieldsBehind(property))
            {
                yield return field;
            }
        }
    }

    private static IEnumerable<ISymbol> FieldsBehind(IPropertySymbol property) =>
        property.ContainingType?.GetMembers().OfType<IFieldSymbol>().Where(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, property))
        ?? [];
}
