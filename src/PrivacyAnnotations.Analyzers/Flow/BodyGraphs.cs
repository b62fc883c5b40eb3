using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>The control-flow graphs of a body that is looked at because another one calls it.</summary>
internal static class BodyGraphs
{
    public static ImmutableArray<ControlFlowGraph> Of(IMethodSymbol method, Compilation compilation, CancellationToken cancellationToken)
    {
        if (Bodies.IsPrimaryConstructor(method))
        {
            return OfInitializers(method.ContainingType, compilation, cancellationToken);
        }

        return Bodies.Of(method, cancellationToken) is { } body && Create(body, compilation, cancellationToken) is { } graph ? [graph] : [];
    }

    // The initializers of fields and properties see the parameters of the type's header.
    private static ImmutableArray<ControlFlowGraph> OfInitializers(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        var graphs = ImmutableArray.CreateBuilder<ControlFlowGraph>();
        foreach (var initializer in type.DeclaringSyntaxReferences.SelectMany(reference => InitializersOf(reference.GetSyntax(cancellationToken))))
        {
            if (Create(initializer, compilation, cancellationToken) is { } graph)
            {
                graphs.Add(graph);
            }
        }

        return graphs.ToImmutable();
    }

    private static IEnumerable<SyntaxNode> InitializersOf(SyntaxNode syntax)
    {
        if (syntax is not TypeDeclarationSyntax declaration)
        {
            yield break;
        }

        if (declaration.BaseList?.Types.FirstOrDefault() is PrimaryConstructorBaseTypeSyntax baseCall)
        {
            yield return baseCall;
        }

        foreach (var member in declaration.Members)
        {
            if (member is PropertyDeclarationSyntax { Initializer: { } property })
            {
                yield return property;
            }

            foreach (var variable in (member as FieldDeclarationSyntax)?.Declaration.Variables ?? default)
            {
                if (variable.Initializer is { } field)
                {
                    yield return field;
                }
            }
        }
    }

    private static ControlFlowGraph? Create(SyntaxNode body, Compilation compilation, CancellationToken cancellationToken)
    {
        var operation = compilation.GetSemanticModel(body.SyntaxTree).GetOperation(body, cancellationToken);
        while (operation is { Parent: { } parent } and not (IMethodBodyOperation or IConstructorBodyOperation))
        {
            operation = parent;
        }

        return operation switch
        {
            IMethodBodyOperation method => ControlFlowGraph.Create(method, cancellationToken),
            IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor, cancellationToken),
            IFieldInitializerOperation field => ControlFlowGraph.Create(field, cancellationToken),
            IPropertyInitializerOperation property => ControlFlowGraph.Create(property, cancellationToken),
            IBlockOperation block => ControlFlowGraph.Create(block, cancellationToken),
            _ => null,
        };
    }
}
