using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnnotations.Analyzers.Hosting;
using PrivacyAnnotations.Core.Policy;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>Builds the engine for a compilation: its annotations, its models, its judge.</summary>
internal static class FlowHosting
{
    public static FlowContext ContextOf(PrivacyCompilation privacy, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var models = new ModelResolver(privacy.Compilation, ModelFiles.CatalogOf(options.AdditionalFiles, cancellationToken));
        return new FlowContext(privacy.Compilation, privacy.Annotations, new ScopeReader(privacy.Types), models, new Judge(privacy.Taxonomy, ConsentReader.Read(privacy.Compilation, privacy.Types)));
    }
}
