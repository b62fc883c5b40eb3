using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Core.Tests.Sinks;

/// <summary>The real assemblies that the models speak of: the SDK's targeting packs, and those of the packages beside the tests that a model file names.</summary>
internal static class Libraries
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyFrameworks =
        new(static () => [.. Pack("Microsoft.NETCore.App.Ref"), .. Pack("Microsoft.AspNetCore.App.Ref")]);

    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyPackages = new(static () =>
    [
        .. ModelCatalog.BuiltIn.BuiltInFiles.SelectMany(static f => f.Assemblies).Distinct(StringComparer.Ordinal)
            .Select(static name => Path.Combine(AppContext.BaseDirectory, name + ".dll"))
            .Where(File.Exists)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ]);

    public static ImmutableArray<MetadataReference> Frameworks => LazyFrameworks.Value;

    public static ImmutableArray<MetadataReference> All => [.. Frameworks, .. LazyPackages.Value];

    public static CSharpCompilation Compile(string source, IEnumerable<MetadataReference>? references = null) =>
        CSharpCompilation.Create(
            "Tests",
            [CSharpSyntaxTree.ParseText(source)],
            references ?? All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static IEnumerable<MetadataReference> Pack(string name)
    {
        // shared/Microsoft.NETCore.App/<version>/System.Private.CoreLib.dll lies four levels below the root.
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var root = Path.GetFullPath(Path.Combine(runtime, "..", "..", ".."));
        var pack = Directory.GetDirectories(Path.Combine(root, "packs", name)).OrderBy(static d => d, StringComparer.Ordinal).Last();
        var folder = Directory.GetDirectories(Path.Combine(pack, "ref")).Single();
        return Directory.GetFiles(folder, "*.dll").Select(static f => MetadataReference.CreateFromFile(f));
    }
}
