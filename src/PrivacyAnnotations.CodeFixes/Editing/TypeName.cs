using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace PrivacyAnnotations.CodeFixes.Editing;

/// <summary>Writes a type's name as a developer would: as short as the file's usings allow, adding one where it helps.</summary>
internal static class TypeName
{
    public static SyntaxNode Of(INamedTypeSymbol type, Document document, SemanticModel model, int position)
    {
        var name = SyntaxGenerator.GetGenerator(document).TypeExpression(type).WithAdditionalAnnotations(Simplifier.Annotation);
        return IsInSight(type, model, position) ? name : name.WithAdditionalAnnotations(Simplifier.AddImportsAnnotation);
    }

    private static bool IsInSight(INamedTypeSymbol type, SemanticModel model, int position)
    {
        while (type.ContainingType is { } outer)
        {
            type = outer;
        }

        return model.LookupNamespacesAndTypes(position, name: type.Name).Contains(type, SymbolEqualityComparer.Default);
    }
}
