using System.Text.Json;
using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Inventory.Json;
using PrivacyAnnotations.Core.Manifests.Ccpa;

namespace PrivacyAnnotations.Core.Manifests;

/// <summary>A row of the CCPA manifest as JSON.</summary>
internal static class CcpaRowJson
{
    public static void Write(Utf8JsonWriter writer, CcpaRow row)
    {
        writer.WriteStartObject();
        writer.WriteString("id", row.Law.Id);
        writer.WriteString("cite", row.Law.Cite);
        writer.WriteString("name", row.Law.Name);
        writer.WriteString("covers", row.Law.Covers);
        writer.WriteArray("mappedFrom", row.Mappings, WriteMapping);
        writer.WriteArray("sources", row.Sources, WriteCount);
        writer.WriteArray("purposes", row.Purposes, WritePurpose);
        WriteStatement(writer, "sold", row.Sold);
        WriteStatement(writer, "shared", row.Shared);
        WriteDisclosed(writer, row.Disclosed);
        writer.WriteArray("retention", row.Retention, WriteCount);
        writer.WriteNumber("memberCount", row.Members.Count);
        writer.WriteNumber("certainMemberCount", row.CertainMembers);
        writer.WriteArray("members", row.Members, WriteMember);
        writer.WriteEndObject();
    }

    public static void WriteMember(Utf8JsonWriter writer, InventoryEntry member)
    {
        writer.WriteStartObject();
        writer.WriteString("assembly", member.Assembly);
        writer.WriteString("type", member.Type);
        writer.WriteOptional("member", member.Member);
        writer.WriteString("kind", WireName.Of(member.Kind));
        writer.WriteString("category", member.Annotation.Category);
        writer.WriteEndObject();
    }

    private static void WriteMapping(Utf8JsonWriter writer, CcpaMapping mapping)
    {
        writer.WriteStartObject();
        writer.WriteString("key", mapping.Key);
        writer.WriteString("name", mapping.Name);
        writer.WriteString("mapping", WireName.Of(mapping.Strength));
        writer.WriteOptional("reason", mapping.Reason);
        writer.WriteOptional("note", mapping.Note);
        writer.WriteEndObject();
    }

    private static void WriteCount(Utf8JsonWriter writer, CcpaCount count)
    {
        writer.WriteStartObject();
        writer.WriteString("value", count.Value);
        writer.WriteNumber("members", count.Members);
        writer.WriteEndObject();
    }

    private static void WritePurpose(Utf8JsonWriter writer, CcpaPurposeUse purpose)
    {
        writer.WriteStartObject();
        writer.WriteString("key", purpose.Key);
        writer.WriteString("name", purpose.Name);
        writer.WriteOptional("mapsTo", purpose.Cite);
        writer.WriteOptional("term", purpose.Term);
        writer.WriteOptional("note", purpose.Note);
        writer.WriteEndObject();
    }

    private static void WriteStatement(Utf8JsonWriter writer, string name, CcpaStatement statement)
    {
        writer.WriteStartObject(name);
        writer.WriteBoolean("declared", statement.Categories.Count > 0);
        writer.WriteString("statement", statement.Text);
        writer.WriteStrings("categories", statement.Categories);
        writer.WriteEndObject();
    }

    private static void WriteDisclosed(Utf8JsonWriter writer, CcpaDisclosures disclosed)
    {
        writer.WriteStartObject("disclosed");
        writer.WriteBoolean("declared", disclosed.Recipients.Count > 0);
        writer.WriteString("statement", disclosed.Text);
        writer.WriteArray("recipients", disclosed.Recipients, WriteRecipient);
        writer.WriteEndObject();
    }

    private static void WriteRecipient(Utf8JsonWriter writer, CcpaRecipient recipient)
    {
        writer.WriteStartObject();
        writer.WriteString("key", recipient.Key);
        writer.WriteString("name", recipient.Name);
        writer.WriteString("kind", WireName.Of(recipient.Kind));
        writer.WriteOptional("country", recipient.Country);
        writer.WriteStrings("categories", recipient.Categories);
        writer.WriteStrings("purposes", recipient.Purposes);
        writer.WriteEndObject();
    }
}
