using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations;

namespace Benchmarks.Measuring;

/// <summary>What the synthetic code is compiled against: the framework's and ASP.NET Core's targeting packs.</summary>
internal static class ReferencePacks
{
    private static readonly string s_targetFramework = $"net{Environment.Version.Major}.0";

    /// <summary>A project that has never heard of PrivacyAnnotations.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
        [.. Pack("Microsoft.NETCore.App.Ref"), .. Pack("Microsoft.AspNetCore.App.Ref")];

    public static ImmutableArray<MetadataReference> WithAnnotations { get; } = [.. Framework, Annotations];

    public static PortableExecutableReference Annotations => MetadataReference.CreateFromFile(typeof(PersonalDataAttribute).Assembly.Location);

    private static IEnumerable<MetadataReference> Pack(string name)
    {
        // The running framework lies in <root>/shared/Microsoft.NETCore.App/<version>.
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        var folder = Directory.GetDirectories(Path.Combine(root, "packs", name))
            .Select(path => Path.Combine(path, "ref", s_targetFramework))
            .Where(Directory.Exists)
            .Order(StringComparer.Ordinal)
            .Last();
        return Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal).Select(static path => MetadataReference.CreateFromFile(path));
    }
}
