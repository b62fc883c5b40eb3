using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnnotations.Core.Tests.Sinks;

/// <summary>The real assemblies that the models speak of: the SDK's targeting packs, and the packages beside the tests.</summary>
internal static class Libraries
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyFrameworks =
        new(static () => [.. Pack("Microsoft.NETCore.App.Ref"), .. Pack("Microsoft.AspNetCore.App.Ref")]);

    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyPackages = new(static () =>
    [
        Of(typeof(Newtonsoft.Json.JsonConvert)),
        Of(typeof(Serilog.Log)),
        Of(typeof(Microsoft.Extensions.Compliance.Redaction.Redactor)),
        Of(typeof(Microsoft.Extensions.Compliance.Redaction.ErasingRedactor)),
        Of(typeof(Microsoft.Extensions.Logging.LogPropertiesAttribute)),
    ]);

    public static ImmutableArray<MetadataReference> Frameworks => LazyFrameworks.Value;

    public static ImmutableArray<MetadataReference> All => [.. Frameworks, .. LazyPackages.Value];

    public static CSharpCompilation Compile(string source, IEnumerable<MetadataReference>? references = null) =>
        CSharpCompilation.Create(
            "Tests",
            [CSharpSyntaxTree.ParseText(source)],
            references ?? All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static PortableExecutableReference Of(Type type) => MetadataReference.CreateFromFile(type.Assembly.Location);

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
