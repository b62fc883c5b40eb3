using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Hosting;

namespace PrivacyAnnotations.CodeFixes.Flows;

/// <summary>The annotation that a diagnostic about a flow points at, where it can be edited.</summary>
/// <param name="Document">The document that it stands in, which need not be the one of the diagnostic.</param>
/// <param name="Syntax">The attribute.</param>
/// <param name="Purposes">The keys of the purposes that it allows.</param>
internal sealed record ReportedAnnotation(Document Document, AttributeSyntax Syntax, IReadOnlyList<string> Purposes)
{
    /// <summary>What a title calls the annotated member.</summary>
    public string Member => Syntax.Parent?.Parent switch
    {
        PropertyDeclarationSyntax property => property.Identifier.Text,
        FieldDeclarationSyntax fields => fields.Declaration.Variables[0].Identifier.Text,
        ParameterSyntax parameter => parameter.Identifier.Text,
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text,
        _ => "the member",
    };

    /// <returns>Null where the annotation is in another assembly, or is an alias that other members share.</returns>
    public static async Task<ReportedAnnotation?> FindAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancel)
    {
        if (diagnostic.AdditionalLocations is not [{ SourceTree: { } tree } location, ..] || solution.GetDocument(tree) is not { } document)
        {
            return null;
        }

        var root = await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        return root?.FindNode(location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is { } syntax
            && syntax.Span == location.SourceSpan
            && model?.GetOperation(syntax, cancel) is IAttributeOperation { Operation: IObjectCreationOperation annotation }
            && annotation.Type?.Name is nameof(PersonalDataAttribute) or nameof(PersonalDataMemberAttribute)
            ? new(document, syntax, PurposesOf(annotation))
            : null;
    }

    private static IReadOnlyList<string> PurposesOf(IObjectCreationOperation annotation)
    {
        var purposes = new List<string>();
        foreach (var argument in AnnotationArguments.Read(annotation))
        {
            if (argument.Slot == AnnotationArguments.Purposes && argument.Value.ConstantValue is { HasValue: true, Value: string key })
            {
                purposes.Add(key);
            }
        }

        return purposes;
    }
}
