using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnnotations.Analyzers.Rules.Annotations;
using PrivacyAnnotations.CodeFixes.Editing;

namespace PrivacyAnnotations.CodeFixes.Annotations;

/// <summary>PRIV2002: adds a purpose. Which one is the developer's decision; the ones that the same type already names come first.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NoPurposeDeclaredCodeFix))]
[Shared]
public sealed class NoPurposeDeclaredCodeFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [NoPurposeDeclaredAnalyzer.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span) is not { } node || node.FirstAncestorOrSelf<AttributeSyntax>() is not { } annotation)
        {
            return;
        }

        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var constant in PurposeProposals.For(annotation, model!, context.CancellationToken))
        {
            var title = "Add " + ConstantExpression.Short(constant);
            context.RegisterCodeFix(
                CodeAction.Create(title, cancel => PurposeEditing.AddPurposeAsync(context.Document, annotation, constant, cancel), title),
                context.Diagnostics);
        }
    }
}
