using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Which methods may take data away from what they are handed: those that put a constant into a member with the name of an annotated one.</summary>
internal sealed class Overwrites(FlowContext context)
{
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether one of the bodies that a call can land in does so. Told by its text.</summary>
    public bool AreIn(IMethodSymbol method, Introducers names, CancellationToken cancellationToken) =>
        _known.TryGetValue(method, out var known) ? known : _known.GetOrAdd(method, Search(method, names, cancellationToken));

    private bool Search(IMethodSymbol method, Introducers names, CancellationToken cancellationToken)
    {
        foreach (var target in context.Dispatch.TargetsOf(method))
        {
            foreach (var reference in target.DeclaringSyntaxReferences)
            {
                if (IsOverwriting(reference.GetSyntax(cancellationToken), names))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsOverwriting(SyntaxNode body, Introducers names)
    {
        foreach (var node in body is TypeDeclarationSyntax ? [] : body.DescendantNodes())
        {
            if (IsOverwrite(node, names))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOverwrite(SyntaxNode node, Introducers names) =>
        node is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Parent: not InitializerExpressionSyntax } assignment
        && IsConstant(assignment.Right)
        && names.IsAnnotated(CallNames.Of(assignment.Left));

    private static bool IsConstant(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax or DefaultExpressionSyntax => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(string.Empty) } => true,
        PostfixUnaryExpressionSyntax { Operand: var operand } => IsConstant(operand),
        AssignmentExpressionSyntax { Right: var right } => IsConstant(right),
        _ => false,
    };
}
