using System.IO.Compression;
using System.Security.Cryptography;
using Package.Tests.Building;

namespace Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class DeterminismTests
{
    private static readonly string[] s_settings =
        ["Directory.Build.props", "Directory.Packages.props", ".editorconfig", "BannedSymbols.txt", "global.json", "README.md"];

    [Fact]
    public void Clones_in_two_directories_pack_the_same_assemblies()
    {
        using var one = new TemporaryDirectory("one clone");
        using var other = new TemporaryDirectory("another clone");

        Parallel.Invoke(() => Pack(one), () => Pack(other));

        Assert.Equal(Hashes(one), Hashes(other));
    }

    private static void Pack(TemporaryDirectory clone)
    {
        Copy(Repository.PathOf("src"), clone.PathOf("src"));
        foreach (var file in s_settings.Where(static name => File.Exists(Repository.PathOf(name))))
        {
            File.Copy(Repository.PathOf(file), clone.PathOf(file));
        }

        Dotnet.Run(clone.Root, null, "pack", "src/PrivacyAnnotations", "-o", clone.PathOf("packed"), "-nologo").ShouldSucceed();
    }

    private static Dictionary<string, string> Hashes(TemporaryDirectory clone)
    {
        using var archive = ZipFile.OpenRead(clone.PathOf("packed", $"PrivacyAnnotations.{PackageFeed.Version}.nupkg"));
        return archive.Entries
            .Where(static entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal) || entry.Name.EndsWith(".xml", StringComparison.Ordinal))
            .ToDictionary(static entry => entry.FullName, Hash, StringComparer.Ordinal);
    }

    private static string Hash(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        return Convert.ToHexString(SHA256.HashData(content));
    }

    private static void Copy(string source, string target)
    {
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
