using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Where text is made of objects, and nobody calls their <c>ToString</c>.</summary>
internal sealed partial class NameFlowReader
{
    /// <summary>The methods of <see cref="string"/> that ask objects for their text.</summary>
    public static readonly string[] TextMakers = ["Join", "Concat", "Format"];

    // What stands in it or beside it is asked for its text.
    internal static bool IsMadeText(SyntaxNode node) => node.Kind() switch
    {
        SyntaxKind.Interpolation => true,
        SyntaxKind.StringLiteralExpression when node.Parent.IsKind(SyntaxKind.AddExpression) => true,
        SyntaxKind.ArgumentList => node.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax made } && IsTextMaker(made),
        _ => node.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression, Left: IdentifierNameSyntax text } sum
            && sum.Right == node && IsText(LocalDeclarations.Of(text)),
    };

    private static bool IsTextMaker(MemberAccessExpressionSyntax made) =>
        made.Expression is PredefinedTypeSyntax or IdentifierNameSyntax { Identifier.ValueText: nameof(String) }
        && Array.IndexOf(TextMakers, made.Name.Identifier.ValueText) >= 0;

    // 'var text = "";' or 'string text;'
    private static bool IsText(VariableDeclaratorSyntax? variable) =>
        variable is { Parent: VariableDeclarationSyntax declaration }
        && (declaration.Type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword }
            || variable.Initializer?.Value is InterpolatedStringExpressionSyntax or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression }
                or MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword } });
}
