using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnnotations.CodeFixes.Editing;

namespace PrivacyAnnotations.CodeFixes.Flows;

/// <summary>
/// PRIV1002 to PRIV1004 where nothing declares for what the code acts: declares it on the method, for one of the purposes that the data
/// allows. Any other purpose would only be reported again.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareScopeCodeFix))]
[Shared]
public sealed class DeclareScopeCodeFix : CodeFixProvider
{
    private const int Limit = 5;

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["PRIV1002", "PRIV1003", "PRIV1004"];

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.ContainsKey("purpose")
                || ScopeOf(root?.FindNode(diagnostic.Location.SourceSpan)) is not { } scope
                || await ReportedAnnotation.FindAsync(context.Document.Project.Solution, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } annotation)
            {
                continue;
            }

            foreach (var key in annotation.Purposes.Take(Limit))
            {
                await OfferAsync(context, diagnostic, scope, key).ConfigureAwait(false);
            }
        }
    }

    private static async Task OfferAsync(CodeFixContext context, Diagnostic diagnostic, MemberDeclarationSyntax scope, string key)
    {
        if (await PurposeConstant.OfAsync(context.Document, key, context.CancellationToken).ConfigureAwait(false) is { } constant)
        {
            var title = $"Declare that {NameOf(scope)} processes for {ConstantExpression.Short(constant)}";
            context.RegisterCodeFix(
                CodeAction.Create(title, cancel => Attributes.AddAsync(context.Document, scope, static types => types.ProcessesFor, [[constant]], cancel), title),
                diagnostic);
        }
    }

    private static MemberDeclarationSyntax? ScopeOf(SyntaxNode? node) =>
        node?.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member =>
            member.Kind() is SyntaxKind.MethodDeclaration or SyntaxKind.ConstructorDeclaration or SyntaxKind.PropertyDeclaration
            || member is TypeDeclarationSyntax);

    private static string NameOf(MemberDeclarationSyntax scope) => scope switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        _ => "this member",
    };
}
