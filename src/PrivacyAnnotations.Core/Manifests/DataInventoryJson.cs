using System.Text.Json;
using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Inventory.Json;

namespace PrivacyAnnotations.Core.Manifests;

/// <summary>The data inventory: every annotated member, and the definitions of the words that it uses.</summary>
public static class DataInventoryJson
{
    public const string FileName = "data-inventory.json";

    public const string Schema = "urn:privacyannotations:schema:data-inventory:1";

    private const int SchemaVersion = 1;

    public static string Render(InventoryDocument document) => JsonText.Indented(writer =>
    {
        writer.WriteString("$schema", Schema);
        writer.WriteNumber("schemaVersion", SchemaVersion);
        writer.WriteArray("assemblies", document.Assemblies, WriteAssembly);
        writer.WriteArray("entries", document.Entries, WriteEntry);
        writer.WriteArray("categories", document.Taxonomy.Categories.Values, CategoryJson.Write);
        writer.WriteArray("purposes", document.Taxonomy.Purposes.Values, PurposeJson.Write);
        writer.WriteArray("recipients", document.Taxonomy.Recipients.Values, RecipientJson.Write);
        writer.WriteArray("policies", document.Policies, PolicyJson.Write);
    });

    private static void WriteAssembly(Utf8JsonWriter writer, InventoryAssembly assembly)
    {
        writer.WriteStartObject();
        writer.WriteString("name", assembly.Name);
        writer.WriteString("project", assembly.Project);
        writer.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter writer, InventoryEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("assembly", entry.Assembly);
        EntryJson.WriteFields(writer, entry);
        writer.WriteEndObject();
    }
}
