using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnnotations.Analyzers.Rules.Annotations;
using PrivacyAnnotations.CodeFixes.Editing;

namespace PrivacyAnnotations.CodeFixes.Annotations;

/// <summary>PRIV2001: writes the constant that was meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownKeyCodeFix))]
[Shared]
public sealed class UnknownKeyCodeFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UnknownKeyAnalyzer.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(UnknownKeyAnalyzer.SuggestionProperty, out var constant) && constant is not null)
            {
                // One key for all: 'fix all' gives every typo its own constant.
                context.RegisterCodeFix(
                    CodeAction.Create(
                        "Use " + ConstantExpression.Short(constant),
                        cancel => ReplaceAsync(context.Document, diagnostic, constant, cancel),
                        nameof(UnknownKeyCodeFix)),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Document> ReplaceAsync(Document document, Diagnostic diagnostic, string constant, CancellationToken cancel)
    {
        var root = await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax written)
        {
            return document;
        }

        var expression = await ConstantExpression.CreateAsync(document, written.SpanStart, constant, cancel).ConfigureAwait(false);
        return document.WithSyntaxRoot(root.ReplaceNode(written, expression.WithTriviaFrom(written)));
    }
}
