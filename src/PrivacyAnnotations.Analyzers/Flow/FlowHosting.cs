using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnnotations.Analyzers.Hosting;
using PrivacyAnnotations.Core.Policy;
using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>Builds the engine for a compilation: its annotations, its models, its judge.</summary>
internal static class FlowHosting
{
    public const string ModelFileSuffix = ".privacymodels.txt";

    public static FlowContext ContextOf(PrivacyCompilation privacy, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var models = new ModelResolver(privacy.Compilation, CatalogOf(options.AdditionalFiles, cancellationToken));
        return new FlowContext(privacy.Compilation, privacy.Annotations, new ScopeReader(privacy.Types), models, new Judge(privacy.Taxonomy));
    }

    private static ModelCatalog CatalogOf(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        var read = ImmutableArray.CreateBuilder<ModelFile>();
        foreach (var file in files)
        {
            if (file.Path.EndsWith(ModelFileSuffix, StringComparison.OrdinalIgnoreCase) && file.GetText(cancellationToken) is { } text)
            {
                read.Add(ModelReader.Read(file.Path, text.ToString()));
            }
        }

        return read.Count == 0 ? ModelCatalog.BuiltIn : ModelCatalog.WithUserFiles(read);
    }
}
