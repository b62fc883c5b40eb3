using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Reads the flows of a body off its syntax.</summary>
internal sealed partial class NameFlowReader
{
    private readonly ImmutableArray<NameFlow>.Builder _flows = ImmutableArray.CreateBuilder<NameFlow>();
    private readonly ImmutableArray<NameMention>.Builder _mentions = ImmutableArray.CreateBuilder<NameMention>();
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly List<int> _positions = [];
    private readonly List<SyntaxNode> _nodes = [];
    private int _askedUntil;

    public static NameFlows Read(SyntaxNode declaration)
    {
        var reader = new NameFlowReader();
        reader.Walk(declaration);
        var bases = declaration is ParameterListSyntax { Parent: TypeDeclarationSyntax { BaseList: { } list } } ? list : null;
        if (bases is not null)
        {
            reader.Walk(bases);
        }

        if (declaration is ParameterListSyntax header)
        {
            reader.MentionParameters(header);
        }

        reader.Declare(declaration);
        foreach (var node in reader._nodes)
        {
            reader.Visit(node);
        }

        if (bases is not null)
        {
            reader.VisitHeader(bases);
        }

        return reader.Finish(BodyOwner.Of(declaration));
    }

    private NameFlows Finish(BodyOwner owner)
    {
        var names = new string[_names.Count];
        foreach (var name in _names)
        {
            names[name.Value] = name.Key;
        }

        var parameters = ImmutableArray.CreateBuilder<int>();
        foreach (var parameter in _parameters)
        {
            if (_names.TryGetValue(parameter, out var index))
            {
                parameters.Add(index);
            }
        }

        return new NameFlowPacker(new NameFlows(owner, [.. names], _mentions.ToImmutable(), parameters.ToImmutable(), _flows.ToImmutable())).Pack();
    }

    // The only walk over the tree: nodes of which something is to be said are kept for afterwards.
    private void Walk(SyntaxNode declaration)
    {
        foreach (var node in declaration.DescendantNodesAndSelf())
        {
            if (IsMadeText(node))
            {
                Mention(WellKnownMemberNames.ObjectToString, CallUses.Of(0), node.SpanStart);
            }

            if (node is SimpleNameSyntax name)
            {
                Mention(name);
                continue;
            }

            if (node is BracketedArgumentListSyntax or ListPatternSyntax)
            {
                Mention(WellKnownMemberNames.Indexer, NameUses.Bare, node.SpanStart);
            }

            if (Questions.Is(node))
            {
                _askedUntil = Math.Max(_askedUntil, node.Span.End);
            }

            if (IsOfInterest(node))
            {
                _nodes.Add(node);
            }
        }
    }

    private void Mention(SimpleNameSyntax name)
    {
        // 'new { Email = x }' makes a member of its own.
        if (name.Parent is not NameEqualsSyntax { Parent: AnonymousObjectMemberDeclaratorSyntax })
        {
            Mention(name.Identifier.ValueText, CallNames.UsesOf(name), name.SpanStart);
        }
    }

    private void Mention(string name, NameUses uses, int position)
    {
        if (!_names.TryGetValue(name, out var index))
        {
            index = _names.Count;
            _names.Add(name, index);
        }

        _mentions.Add(new NameMention(index, uses, position < _askedUntil));
        _positions.Add(position);
    }

    private static bool IsOfInterest(SyntaxNode node) => node.Kind() switch
    {
        SyntaxKind.Parameter or SyntaxKind.VariableDeclarator or SyntaxKind.SingleVariableDesignation or SyntaxKind.PropertyDeclaration => true,
        SyntaxKind.ForEachStatement or SyntaxKind.ForEachVariableStatement or SyntaxKind.LocalFunctionStatement => true,
        SyntaxKind.InvocationExpression or SyntaxKind.ObjectCreationExpression or SyntaxKind.ImplicitObjectCreationExpression => true,
        SyntaxKind.BaseConstructorInitializer or SyntaxKind.ThisConstructorInitializer => true,
        SyntaxKind.ThrowStatement or SyntaxKind.ThrowExpression or SyntaxKind.YieldReturnStatement => true,
        SyntaxKind.ReturnStatement or SyntaxKind.ArrowExpressionClause => true,
        SyntaxKind.IsPatternExpression or SyntaxKind.SwitchExpression or SyntaxKind.SwitchStatement or SyntaxKind.Subpattern => true,
        _ => node is AssignmentExpressionSyntax,
    };

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
                Add(arguments, NameTarget.Result, "");
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
                AddAlias(variable.Identifier.ValueText, value);
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
            case SubpatternSyntax { ExpressionColon: { } member, Pattern: var inner }:
                AddDesignations(inner, member);
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
        switch (Bare(target))
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
                AddOwner(element.Expression, from);
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
        var found = _designated.BinarySearch(pattern.SpanStart);
        for (var i = found >= 0 ? found : ~found; i < _designated.Count && _designated[i] < pattern.Span.End; i++)
        {
            Add(from, NameTarget.Variable, _designations[i]);
        }
    }

    private void Add(SyntaxNode from, NameTarget target, string to, NameUses uses = NameUses.Bare)
    {
        var (first, end) = (IndexOf(from.SpanStart), IndexOf(from.Span.End));
        var variable = target == NameTarget.Variable && _names.TryGetValue(to, out var known) ? known : -1;
        if (first < end && (variable >= 0 || target != NameTarget.Variable))
        {
            _flows.Add(new NameFlow(first, end, Questions.Surrounds(from), target, to, uses, variable));
        }
    }

    // Of the first identifier at or after the position.
    private int IndexOf(int position)
    {
        var found = _positions.BinarySearch(position);
        found = found >= 0 ? found : ~found;
        while (found > 0 && _positions[found - 1] == position)
        {
            found--;
        }

        return found;
    }
}
