using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace PrivacyAnnotations.CodeFixes.Editing;

/// <summary>Writes the name of a constant as a developer would: as short as the file's usings allow, adding one where it helps.</summary>
internal static class ConstantExpression
{
    public static async Task<ExpressionSyntax> CreateAsync(Document document, int position, string fullName, CancellationToken cancel)
    {
        var model = await document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        if (model is null || DocumentationCommentId.GetFirstSymbolForDeclarationId("F:" + fullName, model.Compilation) is not IFieldSymbol field)
        {
            return SyntaxFactory.ParseExpression(fullName);
        }

        var generator = SyntaxGenerator.GetGenerator(document);
        var type = generator.TypeExpression(field.ContainingType);
        if (!IsInSight(field.ContainingType, position, model))
        {
            type = type.WithAdditionalAnnotations(Simplifier.AddImportsAnnotation);
        }

        return (ExpressionSyntax)generator.MemberAccessExpression(type, field.Name).WithAdditionalAnnotations(Simplifier.Annotation);
    }

    private static bool IsInSight(INamedTypeSymbol type, int position, SemanticModel model)
    {
        while (type.ContainingType is { } outer)
        {
            type = outer;
        }

        return model.LookupNamespacesAndTypes(position, name: type.Name).Contains(type, SymbolEqualityComparer.Default);
    }

    /// <summary>How the constant is called in a title: <c>Purpose.Fraud</c>.</summary>
    public static string Short(string fullName)
    {
        var member = fullName.LastIndexOf('.');
        return member < 0 ? fullName : fullName.Substring(fullName.LastIndexOf('.', member - 1) + 1);
    }
}
