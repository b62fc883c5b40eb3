using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnnotations.Analyzers.Hosting;
using PrivacyAnnotations.CodeFixes.Editing;
using PrivacyAnnotations.Core.Taxonomy;

namespace PrivacyAnnotations.CodeFixes.Flows;

/// <summary>PRIV1012: annotates the member that personal data is stored in, for the same category and the same purposes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StoredWithoutAnnotationCodeFix))]
[Shared]
public sealed class StoredWithoutAnnotationCodeFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["PRIV1012"];

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await TargetOfAsync(context.Document.Project.Solution, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } target
                && await AnnotationsOfAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { Count: > 0 } annotations)
            {
                var title = "Annotate the member: " + string.Join("; ", annotations.Select(static constants => string.Join(", ", constants.Select(ConstantExpression.Short))));
                context.RegisterCodeFix(
                    CodeAction.Create(title, cancel => AnnotateAsync(target.Document, target.Declaration, annotations, cancel), title),
                    diagnostic);
            }
        }
    }

    // The member's declaration is the last of the locations; it may stand in another document.
    private static async Task<(Document Document, SyntaxNode Declaration)?> TargetOfAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancel)
    {
        if (diagnostic.AdditionalLocations is not [.., { SourceTree: { } tree } location] || solution.GetDocument(tree) is not { } document)
        {
            return null;
        }

        var root = await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        var declaration = root?.FindNode(location.SourceSpan).FirstAncestorOrSelf<SyntaxNode>(
            static node => node is PropertyDeclarationSyntax or FieldDeclarationSyntax or ParameterSyntax);
        // What is said of a field holds for all that are declared together with it.
        return declaration is null or FieldDeclarationSyntax { Declaration.Variables.Count: > 1 } ? null : (document, declaration);
    }

    private static async Task<IReadOnlyList<IReadOnlyList<string>>?> AnnotationsOfAsync(Document document, Diagnostic diagnostic, CancellationToken cancel)
    {
        var compilation = await document.Project.GetCompilationAsync(cancel).ConfigureAwait(false);
        if (compilation is null
            || PrivacyCompilation.TryGet(compilation) is not { Taxonomy: var taxonomy }
            || !diagnostic.Properties.TryGetValue("annotations", out var annotations))
        {
            return null;
        }

        return [.. (annotations ?? "").Split('\n').Select(annotation => ConstantsOf(annotation.Split(' '), taxonomy)).Where(static constants => constants.Count > 0)];
    }

    private static IReadOnlyList<string> ConstantsOf(string[] keys, TaxonomyCatalog taxonomy)
    {
        if (!taxonomy.Categories.TryGetValue(keys[0], out var category))
        {
            return [];
        }

        var constants = new List<string> { category.Constant ?? category.Name };
        foreach (var key in keys.Skip(1))
        {
            if (taxonomy.Purposes.TryGetValue(key, out var purpose))
            {
                constants.Add(purpose.Constant ?? purpose.Name);
            }
        }

        return constants;
    }

    private static async Task<Solution> AnnotateAsync(
        Document document, SyntaxNode declaration, IReadOnlyList<IReadOnlyList<string>> annotations, CancellationToken cancel)
    {
        var edited = await Attributes.AddAsync(document, declaration, static types => types.PersonalData, annotations, cancel).ConfigureAwait(false);
        return edited.Project.Solution;
    }
}
