using PrivacyAnnotations.Core.Manifests;

namespace PrivacyAnnotations.Tool.Output;

/// <summary>The names that <c>--format</c> knows, and the manifest that each stands for.</summary>
public static class ManifestFormat
{
    public const string Table = "table";

    public static readonly IReadOnlyDictionary<string, string> Files = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["json"] = DataInventoryJson.FileName,
        ["csv"] = DataInventoryCsv.FileName,
        ["ccpa-json"] = CcpaCategoriesJson.FileName,
        ["ccpa-md"] = CcpaCategoriesMarkdown.FileName,
    };

    /// <returns>The manifest of that format, or all of them where none is named.</returns>
    public static IEnumerable<(string FileName, string Content)> Select(
        IEnumerable<(string FileName, string Content)> manifests, string? format) =>
        format is null ? manifests : manifests.Where(manifest => manifest.FileName == Files[format]);
}
