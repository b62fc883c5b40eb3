using System.Text.Json;
using PrivacyAnnotations.Core.Inventory.Json;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Inventory;

/// <summary>
/// The text by which an assembly carries its own inventory:
/// <c>[assembly: AssemblyMetadata("PrivacyAnnotations.Inventory", "...")]</c>. Compact JSON; whatever says nothing is left out.
/// </summary>
public static class InventoryPayload
{
    /// <summary>The key of the assembly metadata.</summary>
    public const string MetadataKey = "PrivacyAnnotations.Inventory";

    public static string Write(AssemblyInventory inventory) => JsonText.Compact(writer =>
    {
        writer.WriteNumber("schemaVersion", AssemblyInventory.SchemaVersion);
        writer.WriteString("assembly", inventory.Assembly);
        writer.WriteString("project", inventory.Project);
        writer.WriteArray("entries", inventory.Entries, WriteEntry);
        writer.WriteArray("categories", inventory.Categories, CategoryJson.Write);
        writer.WriteArray("purposes", inventory.Purposes, PurposeJson.Write);
        writer.WriteArray("recipients", inventory.Recipients, RecipientJson.Write);
        writer.WriteArray("policies", inventory.Policies, PolicyJson.Write);
    });

    public static InventoryReading Read(string payload)
    {
        try
        {
            using var document = JsonDocument.Parse(payload);
            return Read(document.RootElement);
        }
        catch (Exception malformed) when (malformed is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            return InventoryReading.Failed($"The inventory is malformed: {malformed.Message}");
        }
    }

    private static InventoryReading Read(JsonElement root)
    {
        if (root.Number("schemaVersion") is not { } version)
        {
            return InventoryReading.Failed("The inventory is malformed: it states no 'schemaVersion'.");
        }

        if (version is < 1 or > AssemblyInventory.SchemaVersion)
        {
            return InventoryReading.Failed(
                $"The inventory has schema version {version}; this version of PrivacyAnnotations reads up to "
                + $"{AssemblyInventory.SchemaVersion}. Update PrivacyAnnotations.");
        }

        var assembly = root.RequiredText("assembly");
        return InventoryReading.Of(new AssemblyInventory(
            assembly,
            root.Text("project") ?? assembly,
            new(EntryOrder.SortDistinct(root.Items("entries", entry => EntryJson.Read(entry, assembly)))),
            root.Items("categories", CategoryJson.Read),
            root.Items("purposes", PurposeJson.Read),
            root.Items("recipients", RecipientJson.Read),
            root.Items("policies", PolicyJson.Read)));
    }

    private static void WriteEntry(Utf8JsonWriter writer, InventoryEntry entry)
    {
        writer.WriteStartObject();
        EntryJson.WriteFields(writer, entry);
        writer.WriteEndObject();
    }
}
