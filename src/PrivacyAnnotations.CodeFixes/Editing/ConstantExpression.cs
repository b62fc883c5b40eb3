using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace PrivacyAnnotations.CodeFixes.Editing;

/// <summary>Writes the name of a constant, given its full name: <c>PrivacyAnnotations.Purpose.Fraud</c>.</summary>
internal static class ConstantExpression
{
    public static async Task<ExpressionSyntax> CreateAsync(Document document, int position, string fullName, CancellationToken cancel)
    {
        var model = await document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        if (model is null || DocumentationCommentId.GetFirstSymbolForDeclarationId("F:" + fullName, model.Compilation) is not IFieldSymbol field)
        {
            return SyntaxFactory.ParseExpression(fullName);
        }

        var type = TypeName.Of(field.ContainingType, document, model, position);
        return (ExpressionSyntax)SyntaxGenerator.GetGenerator(document)
            .MemberAccessExpression(type, field.Name)
            .WithAdditionalAnnotations(Simplifier.Annotation);
    }

    /// <summary>How the constant is called in a title: <c>Purpose.Fraud</c>.</summary>
    public static string Short(string fullName)
    {
        var member = fullName.LastIndexOf('.');
        return member < 0 ? fullName : fullName.Substring(fullName.LastIndexOf('.', member - 1) + 1);
    }
}
