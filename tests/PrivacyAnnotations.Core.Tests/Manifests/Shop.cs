using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Manifests;
using PrivacyAnnotations.Core.Policy;
using PrivacyAnnotations.Core.Taxonomy;
using PrivacyAnnotations.Core.Taxonomy.Definitions;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;

namespace PrivacyAnnotations.Core.Tests.Manifests;

/// <summary>A shop's inventory over the built-in taxonomy, and what its manifests say.</summary>
internal static class Shop
{
    public static readonly PolicyInfo Policy = new(
        "Shop.Policy", "Shop privacy policy", "4.1", "2026-03-01", default, default, default, default);

    public static readonly RecipientInfo Mailer = new(
        "mailer", "Mail Inc.", RecipientKind.ServiceProvider, "US", default, TransferSafeguard.StandardContractualClauses);

    private static readonly Vocabulary s_builtIn = ReadBuiltIn();

    public static InventoryEntry Member(string name, string category, params string[] purposes) => new(
        "Shop", "Shop.Customer", name, MemberKind.Property, "string", new PersonalDataAnnotation(category, new([.. purposes])), "Customer.cs", 1);

    public static InventoryEntry With(this InventoryEntry entry, Func<PersonalDataAnnotation, PersonalDataAnnotation> change) =>
        entry with { Annotation = change(entry.Annotation) };

    public static AssemblyInventory Of(params InventoryEntry[] entries) => new(
        "Shop", "Shop", new([.. entries]), s_builtIn.Categories, s_builtIn.Purposes, new([Mailer]), default);

    public static AssemblyInventory Under(this AssemblyInventory inventory, PolicyInfo policy) => inventory with { Policies = new([policy]) };

    public static string Render(this AssemblyInventory inventory, string file) =>
        ManifestSet.Render([inventory]).Single(m => m.FileName == file).Content;

    public static JsonElement Row(this AssemblyInventory inventory, string id)
    {
        var manifest = JsonDocument.Parse(inventory.Render("ccpa-categories.json")).RootElement;
        return manifest.GetProperty("categories").EnumerateArray()
            .Concat(manifest.GetProperty("sensitive").EnumerateArray())
            .Single(r => r.Text("id") == id);
    }

    public static string? Text(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.ToString() : null;

    public static IEnumerable<string?> Texts(this JsonElement element, string list, string name) =>
        element.GetProperty(list).EnumerateArray().Select(item => item.Text(name));

    private static Vocabulary ReadBuiltIn()
    {
        using var file = new PEReader(File.OpenRead(typeof(PersonalDataAttribute).Assembly.Location));
        return MetadataVocabularyReader.Read(file.GetMetadataReader())!;
    }
}
