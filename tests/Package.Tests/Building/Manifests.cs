using System.IO.Compression;
using System.Text.Json;
using NJsonSchema;

namespace Package.Tests.Building;

/// <summary>The manifests beside binaries, held against what the package says about them.</summary>
public static class Manifests
{
    public static readonly string[] Names = ["ccpa-categories.json", "ccpa-categories.md", "data-inventory.csv", "data-inventory.json"];

    public static string[] In(string directory) =>
        [.. Names.Where(name => File.Exists(Path.Combine(directory, name)))];

    /// <summary>Type and member of each entry, sorted as the inventory is.</summary>
    public static string[] Members(string inventoryFile)
    {
        using var inventory = JsonDocument.Parse(File.ReadAllText(inventoryFile));
        return
        [
            .. inventory.RootElement.GetProperty("entries").EnumerateArray()
                .Select(static entry => $"{entry.GetProperty("type").GetString()}.{entry.GetProperty("member").GetString()}"),
        ];
    }

    /// <summary>Validates a manifest against the schema that the package ships.</summary>
    public static async Task ShouldFitItsSchema(string manifest, string package)
    {
        using var archive = ZipFile.OpenRead(package);
        using var shipped = archive.GetEntry($"schemas/{Path.GetFileNameWithoutExtension(manifest)}.schema.json")!.Open();
        var schema = await JsonSchema.FromJsonAsync(shipped);

        Assert.Empty(schema.Validate(await File.ReadAllTextAsync(manifest)));
    }
}
