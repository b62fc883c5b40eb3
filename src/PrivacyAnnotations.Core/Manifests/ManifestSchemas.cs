namespace PrivacyAnnotations.Core.Manifests;

/// <summary>The JSON schemas of the manifests, as they are shipped.</summary>
public static class ManifestSchemas
{
    /// <returns>File names and their contents.</returns>
    public static IReadOnlyList<(string FileName, string Content)> All { get; } =
    [
        ("data-inventory.schema.json", Read("data-inventory.schema.json")),
        ("ccpa-categories.schema.json", Read("ccpa-categories.schema.json")),
    ];

    private static string Read(string name)
    {
        using var stream = typeof(ManifestSchemas).Assembly.GetManifestResourceStream("schemas/" + name);
        using var reader = new StreamReader(stream!);
        return reader.ReadToEnd();
    }
}
