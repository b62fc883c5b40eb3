using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>The project's own sink models: additional files named <c>*.privacymodels.txt</c>.</summary>
internal static class ModelFiles
{
    private const string Suffix = ".privacymodels.txt";

    public static bool IsModelFile(AdditionalText file) => file.Path.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);

    public static ModelFile Read(AdditionalText file, SourceText text) => ModelReader.Read(file.Path, text.ToString());

    /// <summary>The built-in models with the project's own on top.</summary>
    public static ModelCatalog CatalogOf(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        var read = ImmutableArray.CreateBuilder<ModelFile>();
        foreach (var file in files)
        {
            if (IsModelFile(file) && file.GetText(cancellationToken) is { } text)
            {
                read.Add(Read(file, text));
            }
        }

        return read.Count == 0 ? ModelCatalog.BuiltIn : ModelCatalog.WithUserFiles(read);
    }
}
