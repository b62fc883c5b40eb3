using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnnotations.Analyzers.Hosting;

/// <summary>
/// An analyzer that looks at nothing unless PrivacyAnnotations is referenced. The ceremony is sealed here: no rule runs in
/// generated code, every rule runs concurrently.
/// </summary>
public abstract class PrivacyAnalyzer : DiagnosticAnalyzer
{
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>Says what the analyzer wants to hear of a compilation that can hold annotations.</summary>
    protected abstract void Register(CompilationStartAnalysisContext context, PrivacyCompilation privacy);

    private void Start(CompilationStartAnalysisContext context)
    {
        if (PrivacyCompilation.TryGet(context.Compilation) is { } privacy)
        {
            Register(context, privacy);
        }
    }
}
