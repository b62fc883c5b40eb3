using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>The control-flow graphs of a body that is looked at because another one calls it.</summary>
internal static class BodyGraphs
{
    public static ImmutableArray<ControlFlowGraph> Of(IMethodSymbol method, Compilation compilation, CancellationToken cancellationToken)
    {
        var graphs = ImmutableArray.CreateBuilder<ControlFlowGraph>();
        foreach (var root in RootsOf(method, compilation, cancellationToken))
        {
            if (Create(root, cancellationToken) is { } graph)
            {
                graphs.Add(graph);
            }
        }

        return graphs.ToImmutable();
    }

    /// <summary>The bound code that a call runs: for a constructor, that of the initializers first.</summary>
    public static IEnumerable<IOperation> RootsOf(IMethodSymbol method, Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var initializer in Bodies.RunsInitializers(method, cancellationToken) ? InitializersOf(method, cancellationToken) : [])
        {
            if (RootOf(initializer, compilation, cancellationToken) is { } root)
            {
                yield return root;
            }
        }

        if (Bodies.Of(method, cancellationToken) is { } body && RootOf(body, compilation, cancellationToken) is { } own)
        {
            yield return own;
        }
    }

    // Those of a type with a header see its parameters.
    private static IEnumerable<SyntaxNode> InitializersOf(IMethodSymbol constructor, CancellationToken cancellationToken) =>
        constructor.ContainingType.DeclaringSyntaxReferences
            .OrderBy(static reference => reference.SyntaxTree.FilePath, StringComparer.Ordinal)
            .SelectMany(reference => InitializersOf(reference.GetSyntax(cancellationToken), constructor.IsStatic));

    private static IEnumerable<SyntaxNode> InitializersOf(SyntaxNode syntax, bool isStatic)
    {
        if (syntax is not TypeDeclarationSyntax declaration)
        {
            yield break;
        }

        if (!isStatic && declaration.BaseList?.Types.FirstOrDefault() is PrimaryConstructorBaseTypeSyntax baseCall)
        {
            yield return baseCall;
        }

        foreach (var member in declaration.Members)
        {
            if (member.Modifiers.Any(SyntaxKind.StaticKeyword) != isStatic)
            {
                continue;
            }

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

    private static IOperation? RootOf(SyntaxNode body, Compilation compilation, CancellationToken cancellationToken)
    {
        var operation = compilation.GetSemanticModel(body.SyntaxTree).GetOperation(body, cancellationToken);
        while (operation is { Parent: { } parent } and not (IMethodBodyOperation or IConstructorBodyOperation))
        {
            operation = parent;
        }

        return operation;
    }

    private static ControlFlowGraph? Create(IOperation root, CancellationToken cancellationToken) => root switch
    {
        IMethodBodyOperation method => ControlFlowGraph.Create(method, cancellationToken),
        IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor, cancellationToken),
        IFieldInitializerOperation field => ControlFlowGraph.Create(field, cancellationToken),
        IPropertyInitializerOperation property => ControlFlowGraph.Create(property, cancellationToken),
        IBlockOperation block => ControlFlowGraph.Create(block, cancellationToken),
        _ => null,
    };
}
