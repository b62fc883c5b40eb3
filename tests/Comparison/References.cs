using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Comparison;

/// <summary>What the shapes compile against: the SDK's targeting packs and the two vocabularies of annotations.</summary>
internal static class References
{
    public static readonly ImmutableArray<MetadataReference> All =
    [
        .. Pack("Microsoft.NETCore.App.Ref"),
        .. Pack("Microsoft.AspNetCore.App.Ref"),
        MetadataReference.CreateFromFile(typeof(PersonalDataAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Microsoft.Extensions.Compliance.Classification.DataClassification).Assembly.Location),
    ];

    private static IEnumerable<MetadataReference> Pack(string name)
    {
        var framework = $"net{Environment.Version.Major}.0";
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        var pack = Directory.GetDirectories(Path.Combine(root, "packs", name)).Order(StringComparer.Ordinal).Last();
        return Directory.GetFiles(Path.Combine(pack, "ref", framework), "*.dll").Order(StringComparer.Ordinal).Select(static path => MetadataReference.CreateFromFile(path));
    }
}
