using System.IO.Compression;
using System.Security.Cryptography;
using Package.Tests.Building;

namespace Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class DeterminismTests(PackageFeed feed)
{
    private static readonly string[] s_settings =
        ["Directory.Build.props", "Directory.Packages.props", ".editorconfig", "BannedSymbols.txt", "global.json", "README.md"];

    [Fact]
    public void A_clone_in_another_directory_packs_the_same_assemblies()
    {
        using var clone = new TemporaryDirectory("another clone");
        Copy(Repository.PathOf("src"), clone.PathOf("src"));
        foreach (var file in s_settings.Where(static name => File.Exists(Repository.PathOf(name))))
        {
            File.Copy(Repository.PathOf(file), clone.PathOf(file));
        }

        Dotnet.Run(clone.Root, null, "pack", "src/PrivacyAnnotations", "-c", Repository.Configuration, "-o", "packed", "-nologo").ShouldSucceed();

        Assert.Equal(Hashes(feed.Library), Hashes(clone.PathOf("packed", Path.GetFileName(feed.Library))));
    }

    private static Dictionary<string, string> Hashes(string package)
    {
        using var archive = ZipFile.OpenRead(package);
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
