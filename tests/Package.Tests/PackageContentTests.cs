using System.IO.Compression;
using System.Xml.Linq;
using Package.Tests.Building;

namespace Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class PackageContentTests(PackageFeed feed)
{
    [Fact]
    public void The_package_holds_exactly_these_files() => Assert.Equal(
        [
            "PrivacyAnnotations.nuspec",
            "README.md",
            "analyzers/dotnet/cs/Microsoft.Bcl.AsyncInterfaces.dll",
            "analyzers/dotnet/cs/PrivacyAnnotations.Analyzers.dll",
            "analyzers/dotnet/cs/PrivacyAnnotations.CodeFixes.dll",
            "analyzers/dotnet/cs/PrivacyAnnotations.Core.dll",
            "analyzers/dotnet/cs/PrivacyAnnotations.Generators.dll",
            "analyzers/dotnet/cs/PrivacyAnnotations.dll",
            "analyzers/dotnet/cs/System.Text.Encodings.Web.dll",
            "analyzers/dotnet/cs/System.Text.Json.dll",
            "buildTransitive/IdentityAlias.cs",
            "buildTransitive/PrivacyAnnotations.Compile.targets",
            "buildTransitive/PrivacyAnnotations.Manifests.targets",
            "buildTransitive/PrivacyAnnotations.props",
            "buildTransitive/PrivacyAnnotations.targets",
            "lib/netstandard2.0/PrivacyAnnotations.dll",
            "lib/netstandard2.0/PrivacyAnnotations.xml",
            "schemas/ccpa-categories.schema.json",
            "schemas/data-inventory.schema.json",
            "tools/netstandard2.0/Microsoft.Bcl.AsyncInterfaces.dll",
            "tools/netstandard2.0/PrivacyAnnotations.Build.dll",
            "tools/netstandard2.0/PrivacyAnnotations.Core.dll",
            "tools/netstandard2.0/PrivacyAnnotations.dll",
            "tools/netstandard2.0/System.Buffers.dll",
            "tools/netstandard2.0/System.Collections.Immutable.dll",
            "tools/netstandard2.0/System.Memory.dll",
            "tools/netstandard2.0/System.Numerics.Vectors.dll",
            "tools/netstandard2.0/System.Reflection.Metadata.dll",
            "tools/netstandard2.0/System.Runtime.CompilerServices.Unsafe.dll",
            "tools/netstandard2.0/System.Text.Encodings.Web.dll",
            "tools/netstandard2.0/System.Text.Json.dll",
            "tools/netstandard2.0/System.Threading.Tasks.Extensions.dll",
        ],
        FilesOf(feed.Library));

    [Fact]
    public void The_symbols_of_the_annotations_have_a_package_of_their_own() =>
        Assert.Contains("lib/netstandard2.0/PrivacyAnnotations.pdb", FilesOf(feed.Symbols));

    [Fact]
    public void The_package_depends_on_nothing_and_flows_to_its_consumers()
    {
        var metadata = Nuspec(feed.Library);

        Assert.DoesNotContain(metadata.Descendants(), static element => element.Name.LocalName == "dependency");
        Assert.Null(Value(metadata, "developmentDependency"));
        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("README.md", Value(metadata, "readme"));
    }

    [Fact]
    public void The_tool_is_a_tool_package()
    {
        var package = Nuspec(feed.Tool);

        Assert.Contains("DotnetTool", package.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(FilesOf(feed.Tool), static file => file.EndsWith(".xml", StringComparison.Ordinal) && !file.EndsWith("DotnetToolSettings.xml", StringComparison.Ordinal));
    }

    private static string[] FilesOf(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return
        [
            .. archive.Entries.Select(static entry => entry.FullName)
                .Where(static name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                    && !name.StartsWith("package/", StringComparison.Ordinal)
                    && name != "[Content_Types].xml")
                .Order(StringComparer.Ordinal),
        ];
    }

    private static XElement Nuspec(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        using var nuspec = archive.Entries.Single(static entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(nuspec).Root!.Elements().Single();
    }

    private static string? Value(XElement metadata, string name) =>
        metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value;
}
