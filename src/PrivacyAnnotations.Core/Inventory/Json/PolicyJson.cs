using System.Text.Json;

namespace PrivacyAnnotations.Core.Inventory.Json;

/// <summary>The statements of a policy as JSON.</summary>
internal static class PolicyJson
{
    public static void Write(Utf8JsonWriter writer, PolicyInfo policy)
    {
        writer.WriteStartObject();
        writer.WriteString("type", policy.Type);
        writer.WriteString("name", policy.Name);
        writer.WriteOptional("version", policy.Version);
        writer.WriteOptional("effectiveDate", policy.EffectiveDate);
        writer.WriteArray("collects", policy.Collections, WriteCollection);
        writer.WriteArray("discloses", policy.Disclosures, WriteDisclosure);
        writer.WriteStrings("sells", policy.Sold);
        writer.WriteStrings("shares", policy.Shared);
        writer.WriteEndObject();
    }

    public static PolicyInfo Read(JsonElement element) => new(
        element.RequiredText("type"),
        element.RequiredText("name"),
        element.Text("version"),
        element.Text("effectiveDate"),
        element.Items("collects", ReadCollection),
        element.Items("discloses", ReadDisclosure),
        element.Strings("sells"),
        element.Strings("shares"));

    private static void WriteCollection(Utf8JsonWriter writer, PolicyCollection collection)
    {
        writer.WriteStartObject();
        writer.WriteString("category", collection.Category);
        writer.WriteStrings("purposes", collection.Purposes);
        writer.WriteOptional("retention", collection.Retention);
        writer.WriteOptional("source", collection.Source);
        writer.WriteEndObject();
    }

    private static PolicyCollection ReadCollection(JsonElement element) => new(
        element.RequiredText("category"), element.Strings("purposes"), element.Text("retention"), element.Named<DataSource>("source"));

    private static void WriteDisclosure(Utf8JsonWriter writer, PolicyDisclosure disclosure)
    {
        writer.WriteStartObject();
        writer.WriteString("category", disclosure.Category);
        writer.WriteString("recipient", disclosure.Recipient);
        writer.WriteStrings("purposes", disclosure.Purposes);
        writer.WriteEndObject();
    }

    private static PolicyDisclosure ReadDisclosure(JsonElement element) => new(
        element.RequiredText("category"), element.RequiredText("recipient"), element.Strings("purposes"));
}
