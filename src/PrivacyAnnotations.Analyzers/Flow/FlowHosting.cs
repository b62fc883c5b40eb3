using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnnotations.Analyzers.Hosting;
using PrivacyAnnotations.Core.Policy;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>Builds the engine for a compilation: its annotations, its models, its judge.</summary>
internal sealed class FlowHosting(PrivacyCompilation privacy)
{
    private readonly object _gate = new();
    private FlowContext? _context;

    // Made when there is a body to look at: by then, the compiler has bound what is annotated anyway.
    public FlowContext ContextOf(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _context) is { } known)
        {
            return known;
        }

        lock (_gate)
        {
            return _context ??= Create(options, cancellationToken);
        }
    }

    private FlowContext Create(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var models = new ModelResolver(privacy.Compilation, ModelFiles.CatalogOf(options.AdditionalFiles, cancellationToken));
        var judge = new Judge(privacy.Taxonomy, ConsentReader.Read(privacy.Compilation, privacy.Types));
        return new FlowContext(privacy.Compilation, privacy.Annotations, new ScopeReader(privacy.Types), models, judge);
    }
}
