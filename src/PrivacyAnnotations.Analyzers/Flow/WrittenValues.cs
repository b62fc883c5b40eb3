using System.Collections.Concurrent;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>
/// What an expression is, as far as the source says: the constant, the text with its holes left open, the value that a member
/// was given where the object was made. It answers what a model asks of an argument, so it reads and does not interpret; the
/// compiler is asked only for what no local variable is called, and each answer is remembered.
/// </summary>
internal sealed class WrittenValues(Compilation compilation, ModelResolver models)
{
    private const string Hole = " ? ";

    private const int MaxDepth = 8;

    private readonly ConcurrentDictionary<(SyntaxNode Expression, string Member), string?> _known = new();

    /// <summary>The text of an expression, with a question mark for each part that is not known; null where nothing is.</summary>
    public string? TextOf(SyntaxNode expression) => _known.GetOrAdd((expression, ""), asked => TextOf(asked.Expression, MaxDepth));

    /// <summary>The value that a member of the object was given last before the expression; null where the source does not say.</summary>
    public string? MemberOf(SyntaxNode expression, string member) =>
        _known.GetOrAdd((expression, member), asked => MemberOf(asked.Expression, asked.Member, MaxDepth));

    private string? TextOf(SyntaxNode expression, int depth) => depth == 0 ? null : expression switch
    {
        LiteralExpressionSyntax literal => AttributeValues.NameOf(null, literal.Token.Value),
        ParenthesizedExpressionSyntax inner => TextOf(inner.Expression, depth - 1),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner => TextOf(inner.Operand, depth - 1),
        InterpolatedStringExpressionSyntax text => TextOf(text, depth),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => Joined(TextOf(sum.Left, depth - 1), TextOf(sum.Right, depth - 1)),
        ConditionalExpressionSyntax either => AnyOf(TextOf(either.WhenTrue, depth - 1), TextOf(either.WhenFalse, depth - 1)),
        IdentifierNameSyntax local when LocalDeclarations.Of(local) is { } declarator => TextOfLocal(local, declarator, depth),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => TextOfMember(SymbolOf((ExpressionSyntax)expression), depth),
        _ => null,
    };

    private string TextOf(InterpolatedStringExpressionSyntax text, int depth)
    {
        var all = new StringBuilder();
        foreach (var part in text.Contents)
        {
            all.Append(part switch
            {
                InterpolatedStringTextSyntax known => known.TextToken.ValueText,
                InterpolationSyntax hole => TextOf(hole.Expression, depth - 1) ?? Hole,
                _ => Hole,
            });
        }

        return all.ToString();
    }

    // A text that grows is all that it may become: what is appended in a branch counts too.
    private string? TextOfLocal(IdentifierNameSyntax local, VariableDeclaratorSyntax declarator, int depth)
    {
        var text = declarator.Initializer is { Value: var initializer } ? TextOf(initializer, depth - 1) ?? Hole : null;
        foreach (var assignment in LocalDeclarations.AssignmentsAround(local))
        {
            if (assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == local.Identifier.ValueText)
            {
                var assigned = TextOf(assignment.Right, depth - 1);
                text = assignment.IsKind(SyntaxKind.AddAssignmentExpression) ? Joined(text, assigned) : text is null ? assigned : AnyOf(text, assigned);
            }
        }

        return text;
    }

    private string? TextOfMember(ISymbol? symbol, int depth) =>
        symbol is IFieldSymbol { HasConstantValue: true } constant ? AttributeValues.NameOf(constant.Type, constant.ConstantValue)
        : InitializerOf(symbol) is { } initializer ? TextOf(initializer, depth - 1)
        : null;

    private string? MemberOf(SyntaxNode expression, string member, int depth) => depth == 0 ? null : expression switch
    {
        BaseObjectCreationExpressionSyntax creation => MemberIn(creation.Initializer, member, depth) ?? MemberGivenTo(creation, member, depth),
        ParenthesizedExpressionSyntax inner => MemberOf(inner.Expression, member, depth - 1),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => MemberOfVariable((ExpressionSyntax)expression, member, depth),
        _ => null,
    };

    private string? MemberIn(InitializerExpressionSyntax? initializer, string member, int depth)
    {
        foreach (var part in initializer?.Expressions ?? default)
        {
            if (part is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: var value } && name.Identifier.ValueText == member)
            {
                return TextOf(value, depth - 1);
            }
        }

        return null;
    }

    // A model of the constructor says which argument the member is: 'flow(text -> return.Text)'.
    private string? MemberGivenTo(BaseObjectCreationExpressionSyntax creation, string member, int depth)
    {
        if (creation.ArgumentList is not { Arguments: { Count: > 0 } arguments }
            || SymbolOf(creation) is not IMethodSymbol constructor || models.Find(constructor) is not { } model)
        {
            return null;
        }

        foreach (var parameter in constructor.Parameters)
        {
            if (Gives(model, parameter, member) && ArgumentFor(parameter, arguments) is { } argument)
            {
                return TextOf(argument, depth - 1);
            }
        }

        return null;
    }

    private static bool Gives(ApiModel model, IParameterSymbol parameter, string member)
    {
        foreach (var clause in model.Clauses)
        {
            if (clause is FlowClause { To: { Kind: RoleKind.Return, Path: [{ Part: RolePart.Member, Member: var name }] }, From: var from } && name == member && from.SpeaksOf(parameter.Name))
            {
                return true;
            }
        }

        return false;
    }

    private static ExpressionSyntax? ArgumentFor(IParameterSymbol parameter, SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.NameColon is { Name.Identifier.ValueText: var name } && name == parameter.Name)
            {
                return argument.Expression;
            }
        }

        return parameter.Ordinal < arguments.Count && arguments[parameter.Ordinal] is { NameColon: null } positional ? positional.Expression : null;
    }

    private string? MemberOfVariable(ExpressionSyntax expression, string member, int depth)
    {
        string? value = null;
        foreach (var assignment in LocalDeclarations.AssignmentsAround(expression))
        {
            if (assignment.SpanStart < expression.SpanStart
                && assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Expression: var owner }
                && name == member && SyntaxFactory.AreEquivalent(owner, expression))
            {
                value = TextOf(assignment.Right, depth - 1);
            }
        }

        return value ?? (MadeBy(expression) is { } made ? MemberOf(made, member, depth - 1) : null);
    }

    private ExpressionSyntax? MadeBy(ExpressionSyntax variable) =>
        variable is IdentifierNameSyntax local && LocalDeclarations.Of(local) is { } declarator
            ? declarator.Initializer?.Value
            : InitializerOf(SymbolOf(variable));

    // What may be written elsewhere says nothing by how it began.
    private static ExpressionSyntax? InitializerOf(ISymbol? symbol) =>
        symbol is not (IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null, IsVirtual: false, IsOverride: false })
            || symbol.DeclaringSyntaxReferences is not [var reference] ? null
        : reference.GetSyntax() switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var value } => value,
            PropertyDeclarationSyntax { Initializer.Value: var value } => value,
            PropertyDeclarationSyntax { ExpressionBody.Expression: var value } => value,
            _ => null,
        };

    private ISymbol? SymbolOf(ExpressionSyntax expression) => compilation.GetSemanticModel(expression.SyntaxTree).GetSymbolInfo(expression).Symbol;

    // Which of them it is, nobody knows: the words of both may stand in it.
    private static string AnyOf(string? one, string? other) => (one ?? Hole) + "\n" + (other ?? Hole);

    private static string? Joined(string? left, string? right) => left is null && right is null ? null : (left ?? Hole) + (right ?? Hole);
}
