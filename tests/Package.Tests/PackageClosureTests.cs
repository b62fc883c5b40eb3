using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Package.Tests.Building;

namespace Package.Tests;

/// <summary>Whatever an assembly of the package needs at run time lies beside it, or comes with the host that loads it.</summary>
[Collection(PackageCollection.Name)]
public sealed class PackageClosureTests(PackageFeed feed)
{
    // The compiler of Roslyn 4.11 on .NET Framework, the poorest host there is: what lies beside its csc.exe.
    private static readonly Dictionary<string, Version> s_compiler = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 11, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 11, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 11, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 11, 0, 0),
        ["System.Buffers"] = new(4, 0, 3, 0),
        ["System.Collections.Immutable"] = new(8, 0, 0, 0),
        ["System.Composition.AttributedModel"] = new(8, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["System.Numerics.Vectors"] = new(4, 1, 4, 0),
        ["System.Reflection.Metadata"] = new(8, 0, 0, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
        ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
    };

    // The build step reads inventories only: of Core it never touches what speaks of symbols.
    private static readonly Dictionary<string, Version> s_build = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.Build.Framework"] = new(15, 1, 0, 0),
        ["Microsoft.Build.Utilities.Core"] = new(15, 1, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 11, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 11, 0, 0),
    };

    [Fact]
    public void Analyzers_find_everything_in_the_oldest_supported_compiler() => Assert.Empty(Missing("analyzers/dotnet/cs/", s_compiler));

    [Fact]
    public void The_build_step_finds_everything_in_any_msbuild() => Assert.Empty(Missing("tools/netstandard2.0/", s_build));

    private List<string> Missing(string folder, Dictionary<string, Version> host)
    {
        using var package = ZipFile.OpenRead(feed.Library);
        var assemblies = package.Entries.Where(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal)).ToList();
        var beside = assemblies.Select(static entry => Path.GetFileNameWithoutExtension(entry.Name)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from assembly in assemblies
               from reference in References(assembly)
               where !beside.Contains(reference.Name) && !(host.TryGetValue(reference.Name, out var version) && version >= reference.Version)
               select $"{assembly.Name} -> {reference.Name} {reference.Version}",
        ];
    }

    private static List<(string Name, Version Version)> References(ZipArchiveEntry assembly)
    {
        using var stream = new MemoryStream();
        using (var content = assembly.Open())
        {
            content.CopyTo(stream);
        }

        stream.Position = 0;
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(reference => (metadata.GetString(reference.Name), reference.Version))];
    }
}
