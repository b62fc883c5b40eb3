using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>
/// What an expression is, as far as the source says: the constant, the text with its holes left open, the value that a member
/// was given where the object was made. It answers what a model asks of an argument, so it reads and does not interpret.
/// </summary>
internal sealed class WrittenValues(Compilation compilation)
{
    private const string Hole = " ? ";

    private const int MaxDepth = 8;

    /// <summary>The text of an expression, with a question mark for each part that is not known; null where nothing is.</summary>
    public string? TextOf(SyntaxNode expression) => TextOf(expression, MaxDepth);

    /// <summary>The value that a member of the object was given last before the expression; null where the source does not say.</summary>
    public string? MemberOf(SyntaxNode expression, string member) => MemberOf(expression, member, MaxDepth);

    private string? TextOf(SyntaxNode expression, int depth) => depth == 0 ? null : expression switch
    {
        ExpressionSyntax constant when ConstantOf(constant) is { } value => value,
        ParenthesizedExpressionSyntax inner => TextOf(inner.Expression, depth - 1),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner => TextOf(inner.Operand, depth - 1),
        InterpolatedStringExpressionSyntax text => TextOf(text, depth),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => Joined(TextOf(sum.Left, depth - 1), TextOf(sum.Right, depth - 1)),
        ConditionalExpressionSyntax either => AnyOf(TextOf(either.WhenTrue, depth - 1), TextOf(either.WhenFalse, depth - 1)),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => TextOfVariable((ExpressionSyntax)expression, depth),
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
    private string? TextOfVariable(ExpressionSyntax expression, int depth)
    {
        var symbol = SymbolOf(expression);
        var text = InitializerOf(symbol) is { } initializer ? TextOf(initializer, depth - 1) : null;
        foreach (var assignment in symbol is ILocalSymbol ? AssignmentsAround(expression) : [])
        {
            if (assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == symbol!.Name)
            {
                var assigned = TextOf(assignment.Right, depth - 1);
                text = assignment.IsKind(SyntaxKind.AddAssignmentExpression) ? Joined(text, assigned) : text is null ? assigned : AnyOf(text, assigned);
            }
        }

        return text;
    }

    private string? MemberOf(SyntaxNode expression, string member, int depth) => depth == 0 ? null : expression switch
    {
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => MemberIn(initializer, member),
        ParenthesizedExpressionSyntax inner => MemberOf(inner.Expression, member, depth - 1),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => MemberOfVariable((ExpressionSyntax)expression, member, depth),
        _ => null,
    };

    private string? MemberIn(InitializerExpressionSyntax initializer, string member)
    {
        foreach (var part in initializer.Expressions)
        {
            if (part is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: var value } && name.Identifier.ValueText == member)
            {
                return TextOf(value);
            }
        }

        return null;
    }

    private string? MemberOfVariable(ExpressionSyntax expression, string member, int depth)
    {
        string? value = null;
        foreach (var assignment in AssignmentsAround(expression))
        {
            if (assignment.SpanStart < expression.SpanStart
                && assignment.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Expression: var owner }
                && name == member && SyntaxFactory.AreEquivalent(owner, expression))
            {
                value = TextOf(assignment.Right, depth - 1);
            }
        }

        return value ?? (InitializerOf(SymbolOf(expression)) is { } initializer ? MemberOf(initializer, member, depth - 1) : null);
    }

    private static IEnumerable<AssignmentExpressionSyntax> AssignmentsAround(SyntaxNode expression) =>
        ((SyntaxNode?)expression.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? expression.SyntaxTree.GetRoot())
        .DescendantNodes().OfType<AssignmentExpressionSyntax>();

    // What may be written elsewhere says nothing by how it began.
    private static ExpressionSyntax? InitializerOf(ISymbol? symbol) =>
        symbol is not (ILocalSymbol or IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null, IsVirtual: false, IsOverride: false })
            || symbol.DeclaringSyntaxReferences is not [var reference] ? null
        : reference.GetSyntax() switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var value } => value,
            PropertyDeclarationSyntax { Initializer.Value: var value } => value,
            PropertyDeclarationSyntax { ExpressionBody.Expression: var value } => value,
            _ => null,
        };

    private ISymbol? SymbolOf(ExpressionSyntax expression) => compilation.GetSemanticModel(expression.SyntaxTree).GetSymbolInfo(expression).Symbol;

    private string? ConstantOf(ExpressionSyntax expression)
    {
        var model = compilation.GetSemanticModel(expression.SyntaxTree);
        return model.GetConstantValue(expression) is { HasValue: true, Value: { } value } ? AttributeValues.NameOf(model.GetTypeInfo(expression).Type, value) : null;
    }

    // Which of them it is, nobody knows: the words of both may stand in it.
    private static string AnyOf(string? one, string? other) => (one ?? Hole) + "\n" + (other ?? Hole);

    private static string? Joined(string? left, string? right) => left is null && right is null ? null : (left ?? Hole) + (right ?? Hole);
}
