using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnnotations.CodeFixes.Editing;

namespace PrivacyAnnotations.CodeFixes.Flows;

/// <summary>
/// PRIV1001 to PRIV1008: allows the purpose that was asked for, on the annotation. That is a decision about the data and not a repair of the
/// code, so the title names the member and the purpose, and there is no 'fix all'.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AllowPurposeCodeFix))]
[Shared]
public sealed class AllowPurposeCodeFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ["PRIV1001", "PRIV1002", "PRIV1003", "PRIV1004", "PRIV1005", "PRIV1006", "PRIV1007", "PRIV1008"];

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var annotation = await ReportedAnnotation.FindAsync(context.Document.Project.Solution, diagnostic, context.CancellationToken).ConfigureAwait(false);
            var constant = await PurposeConstant.AskedByAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (annotation is null || constant is null)
            {
                continue;
            }

            var title = $"Allow {ConstantExpression.Short(constant)} for {annotation.Member}";
            context.RegisterCodeFix(
                CodeAction.Create(title, cancel => AllowAsync(annotation, constant, cancel), title),
                diagnostic);
        }
    }

    private static async Task<Solution> AllowAsync(ReportedAnnotation annotation, string constant, CancellationToken cancel)
    {
        var edited = await PurposeEditing.AddPurposeAsync(annotation.Document, annotation.Syntax, constant, cancel).ConfigureAwait(false);
        return edited.Project.Solution;
    }
}
