using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Benchmarks.Measuring;

/// <summary>Hears of all that our analyzers hear of, so that the compiler makes the same for it, and keeps nothing.</summary>
/// <param name="last">What to do when all bodies have been analyzed.</param>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ListeningAnalyzer(Action last) : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor =
        new("LISTENING", "Listening", "Listening", "Listening", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [s_descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        context.RegisterOperationBlockAction(static _ => { });
        context.RegisterSyntaxNodeAction(static _ => { }, SyntaxKind.Attribute);
        context.RegisterCompilationEndAction(_ => last());
    }
}
