using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Reads the flows of a body off its syntax.</summary>
internal sealed partial class NameFlowReader
{
    private readonly ImmutableArray<NameFlow>.Builder _flows = ImmutableArray.CreateBuilder<NameFlow>();
    private readonly ImmutableArray<string>.Builder _names = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string?>.Builder _calls = ImmutableArray.CreateBuilder<string?>();
    private readonly CallNames _callNames = new();
    private readonly ImmutableArray<bool>.Builder _asked = ImmutableArray.CreateBuilder<bool>();
    private readonly List<int> _positions = [];

    public static NameFlows Read(SyntaxNode declaration)
    {
        var reader = new NameFlowReader();
        reader.ReadNames(declaration is ParameterListSyntax ? declaration.Parent! : declaration);
        reader.Declare(declaration);
        reader.VisitTypes(declaration);
        foreach (var node in declaration.DescendantNodesAndSelf())
        {
            reader.Visit(node);
        }

        if (declaration is ParameterListSyntax { Parent: TypeDeclarationSyntax type })
        {
            reader.VisitHeader(type);
        }

        return new NameFlows(reader._names.ToImmutable(), reader._calls.ToImmutable(), reader._asked.ToImmutable(), [.. reader._parameters], reader._flows.ToImmutable());
    }

    private void ReadNames(SyntaxNode declaration)
    {
        var askedUntil = 0;
        foreach (var item in declaration.DescendantNodesAndTokensAndSelf())
        {
            if (item.IsKind(SyntaxKind.IdentifierToken))
            {
                _names.Add(item.AsToken().ValueText);
                _calls.Add(_callNames.Of(item.AsToken()));
                _asked.Add(item.SpanStart < askedUntil);
                _positions.Add(item.SpanStart);
            }
            else if (item.AsNode() is { } node && Questions.Is(node))
            {
                askedUntil = Math.Max(askedUntil, node.Span.End);
            }
        }
    }

    private void Visit(SyntaxNode node)
    {
        switch (node)
        {
            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax, Left: IdentifierNameSyntax name, Right: var value }:
                // The object goes where its creation goes; only a setter with a body keeps anything.
                Add(value, NameTarget.Argument, name.Identifier.ValueText);
                break;
            case AssignmentExpressionSyntax assignment:
                AddTargets(assignment.Left, assignment.Right);
                break;
            case InvocationExpressionSyntax call:
                AddCall(call);
                break;
            case BaseObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: > 0 } arguments } creation:
                AddArguments(arguments, ConstructedBy(creation));
                break;
            case ConstructorInitializerSyntax { ArgumentList: { Arguments.Count: > 0 } arguments } initializer:
                AddArguments(arguments, ConstructedBy(initializer));
                break;
            case LocalFunctionStatementSyntax { Identifier.ValueText: var name }:
                Add(node, NameTarget.Variable, name);
                break;
            case ThrowStatementSyntax or ThrowExpressionSyntax or YieldStatementSyntax:
                Add(node, NameTarget.Result, "");
                break;
            case ReturnStatementSyntax or ArrowExpressionClauseSyntax when !_givesTruthOnly:
                Add(node, NameTarget.Result, "");
                break;
            default:
                VisitNames(node);
                break;
        }
    }

    // What gives a name to a value.
    private void VisitNames(SyntaxNode node)
    {
        switch (node)
        {
            case VariableDeclaratorSyntax { Initializer.Value: var value } variable:
                Add(value, variable.Parent is { Parent: BaseFieldDeclarationSyntax } ? NameTarget.Member : NameTarget.Variable, variable.Identifier.ValueText);
                break;
            case PropertyDeclarationSyntax { Initializer.Value: var value, Identifier.ValueText: var name }:
                Add(value, NameTarget.Member, name);
                break;
            case ForEachStatementSyntax loop:
                Add(loop.Expression, NameTarget.Variable, loop.Identifier.ValueText);
                break;
            case ForEachVariableStatementSyntax loop:
                AddTargets(loop.Variable, loop.Expression);
                break;
            case IsPatternExpressionSyntax pattern:
                AddDesignations(pattern.Pattern, pattern.Expression);
                break;
            case SwitchExpressionSyntax { GoverningExpression: var value }:
                AddDesignations(node, value);
                break;
            case SwitchStatementSyntax { Expression: var value }:
                AddDesignations(node, value);
                break;
        }
    }

    private void AddTargets(SyntaxNode target, SyntaxNode from)
    {
        switch (target)
        {
            case TupleExpressionSyntax tuple:
                foreach (var element in tuple.Arguments)
                {
                    AddTargets(element.Expression, from);
                }

                break;
            case DeclarationExpressionSyntax declaration:
                AddDesignations(declaration, from);
                break;
            case IdentifierNameSyntax { Identifier.ValueText: var name }:
                AddNamed(name, from);
                break;
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } access:
                Add(from, NameTarget.Member, name);
                Add(from, NameTarget.Argument, name);
                AddTargets(Innermost(access.Expression), from);
                break;
            case ElementAccessExpressionSyntax element:
                Add(from, NameTarget.Argument, WellKnownMemberNames.Indexer);
                AddTargets(element.Expression, from);
                AddTargets(element.Expression, element.ArgumentList);
                break;
        }
    }

    // What is put into a parameter's object, its caller sees.
    private void AddNamed(string name, SyntaxNode from)
    {
        var isVariable = _variables.Contains(name);
        if (isVariable || _parameters.Contains(name))
        {
            Add(from, NameTarget.Variable, name);
        }

        if (!isVariable)
        {
            Add(from, _parameters.Contains(name) ? NameTarget.Result : NameTarget.Member, name);
            Add(from, NameTarget.Argument, name);
        }
    }

    private void AddDesignations(SyntaxNode pattern, SyntaxNode from)
    {
        foreach (var node in pattern.DescendantNodesAndSelf())
        {
            if (node is SingleVariableDesignationSyntax { Identifier.ValueText: var name })
            {
                Add(from, NameTarget.Variable, name);
            }
        }
    }

    private void Add(SyntaxNode from, NameTarget target, string to)
    {
        var (first, end) = (IndexOf(from.SpanStart), IndexOf(from.Span.End));
        if (first < end)
        {
            _flows.Add(new NameFlow(first, end, Questions.Surrounds(from), target, to));
        }
    }

    // Of the first identifier at or after the position.
    private int IndexOf(int position)
    {
        var found = _positions.BinarySearch(position);
        return found >= 0 ? found : ~found;
    }

    private static ExpressionSyntax Innermost(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } => Innermost(receiver),
        ParenthesizedExpressionSyntax { Expression: var inner } => Innermost(inner),
        _ => expression,
    };

    private static string LastName(SyntaxNode expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        _ => "",
    };
}
