using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnnotations.Analyzers.Hosting;

/// <summary>An analyzer of the annotations themselves, wherever they stand: on members, lambdas and assemblies alike.</summary>
public abstract class AttributeAnalyzer : PrivacyAnalyzer
{
    protected sealed override void Register(CompilationStartAnalysisContext context, PrivacyCompilation privacy)
    {
        if (privacy.IsAnnotated)
        {
            context.RegisterSyntaxNodeAction(node => Visit(node, privacy), SyntaxKind.Attribute);
        }
    }

    /// <summary>Looks at an annotation that is written to its end and binds; one that is being typed is the compiler's business.</summary>
    protected abstract void Check(SyntaxNodeAnalysisContext context, IObjectCreationOperation annotation, PrivacyCompilation privacy);

    private void Visit(SyntaxNodeAnalysisContext context, PrivacyCompilation privacy)
    {
        var syntax = (AttributeSyntax)context.Node;
        if (privacy.AnnotationNames.MayName(syntax)
            && !syntax.ContainsDiagnostics
            && IsOurs(context, syntax, privacy)
            && context.SemanticModel.GetOperation(syntax, context.CancellationToken) is IAttributeOperation { Operation: IObjectCreationOperation annotation })
        {
            Check(context, annotation, privacy);
        }
    }

    private static bool IsOurs(SyntaxNodeAnalysisContext context, AttributeSyntax syntax, PrivacyCompilation privacy) =>
        context.SemanticModel.GetSymbolInfo(syntax, context.CancellationToken).Symbol is IMethodSymbol constructor
        && SymbolEqualityComparer.Default.Equals(constructor.ContainingAssembly, privacy.Types.Home);
}
