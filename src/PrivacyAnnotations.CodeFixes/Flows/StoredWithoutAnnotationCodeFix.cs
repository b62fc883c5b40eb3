using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnnotations.Analyzers.Hosting;
using PrivacyAnnotations.CodeFixes.Editing;

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
                && await ConstantsOfAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { Count: > 0 } constants)
            {
                var title = "Annotate the member: " + string.Join(", ", constants.Select(ConstantExpression.Short));
                context.RegisterCodeFix(
                    CodeAction.Create(title, cancel => AnnotateAsync(target.Document, target.Declaration, constants, cancel), title),
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
        return declaration is null ? null : (document, declaration);
    }

    private static async Task<IReadOnlyList<string>?> ConstantsOfAsync(Document document, Diagnostic diagnostic, CancellationToken cancel)
    {
        var compilation = await document.Project.GetCompilationAsync(cancel).ConfigureAwait(false);
        if (compilation is null
            || PrivacyCompilation.TryGet(compilation) is not { Taxonomy: var taxonomy }
            || !diagnostic.Properties.TryGetValue("category", out var category)
            || !diagnostic.Properties.TryGetValue("purposes", out var purposes)
            || !taxonomy.Categories.TryGetValue(category ?? "", out var known))
        {
            return null;
        }

        var constants = new List<string> { known.Constant ?? known.Name };
        foreach (var key in (purposes ?? "").Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (taxonomy.Purposes.TryGetValue(key, out var purpose))
            {
                constants.Add(purpose.Constant ?? purpose.Name);
            }
        }

        return constants;
    }

    private static async Task<Solution> AnnotateAsync(Document document, SyntaxNode declaration, IReadOnlyList<string> constants, CancellationToken cancel)
    {
        var edited = await Attributes.AddAsync(document, declaration, static types => types.PersonalData, constants, cancel).ConfigureAwait(false);
        return edited.Project.Solution;
    }
}
