using System.Text.Json;
using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Inventory.Json;
using PrivacyAnnotations.Core.Manifests.Ccpa;
using PrivacyAnnotations.Core.Taxonomy.Law;

namespace PrivacyAnnotations.Core.Manifests;

/// <summary>The categories of personal information that Cal. Civ. Code 1798.110 and 1798.130 ask for, as JSON.</summary>
public static class CcpaCategoriesJson
{
    public const string FileName = "ccpa-categories.json";

    public const string Schema = "urn:privacyannotations:schema:ccpa-categories:1";

    private const int SchemaVersion = 1;

    public static string Render(InventoryDocument document) => Render(CcpaManifestBuilder.Build(document));

    public static string Render(CcpaManifest manifest) => JsonText.Indented(writer =>
    {
        writer.WriteString("$schema", Schema);
        writer.WriteNumber("schemaVersion", SchemaVersion);
        writer.WriteString("law", CcpaLaw.Current.Name);
        writer.WriteString("statement", CcpaManifest.Statement);
        writer.WriteStrings("notes", CcpaLaw.Current.Notes);
        writer.WriteStrings("assemblies", manifest.Document.Assemblies.Select(static a => a.Name).Distinct());
        writer.WriteArray("policies", manifest.Document.Policies, WritePolicy);
        writer.WriteArray("categories", manifest.Categories, CcpaRowJson.Write);
        writer.WriteArray("sensitive", manifest.Sensitive, CcpaRowJson.Write);
        writer.WriteArray("notMapped", manifest.NotMapped, WriteUnmapped);
        writer.WriteArray("processor", manifest.Processor, CcpaRowJson.WriteMember);
    });

    private static void WritePolicy(Utf8JsonWriter writer, PolicyInfo policy)
    {
        writer.WriteStartObject();
        writer.WriteString("name", policy.Name);
        writer.WriteOptional("version", policy.Version);
        writer.WriteOptional("effectiveDate", policy.EffectiveDate);
        writer.WriteString("type", policy.Type);
        writer.WriteEndObject();
    }

    private static void WriteUnmapped(Utf8JsonWriter writer, CcpaUnmapped unmapped)
    {
        writer.WriteStartObject();
        writer.WriteString("key", unmapped.Key);
        writer.WriteString("name", unmapped.Name);
        writer.WriteString("reason", unmapped.Reason);
        writer.WriteArray("members", unmapped.Members, CcpaRowJson.WriteMember);
        writer.WriteEndObject();
    }
}
