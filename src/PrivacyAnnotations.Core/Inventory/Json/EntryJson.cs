using System.Text.Json;
using PrivacyAnnotations.Core.Policy;

namespace PrivacyAnnotations.Core.Inventory.Json;

/// <summary>An inventory entry as JSON, in payloads and in the data inventory alike.</summary>
internal static class EntryJson
{
    public static void WriteFields(Utf8JsonWriter writer, InventoryEntry entry)
    {
        writer.WriteString("type", entry.Type);
        writer.WriteOptional("member", entry.Member);
        writer.WriteString("kind", WireName.Of(entry.Kind));
        writer.WriteOptional("dataType", entry.DataType);
        WriteAnnotation(writer, entry.Annotation);
        writer.WriteOptional("file", entry.File);
        if (entry.Line is { } line)
        {
            writer.WriteNumber("line", line);
        }
    }

    public static InventoryEntry Read(JsonElement element, string assembly) => new(
        assembly,
        element.RequiredText("type"),
        element.Text("member"),
        WireName.Parse<MemberKind>(element.RequiredText("kind")) ?? throw new FormatException("'kind' is none that this version knows"),
        element.Text("dataType"),
        ReadAnnotation(element),
        element.Text("file"),
        element.Number("line"));

    private static void WriteAnnotation(Utf8JsonWriter writer, PersonalDataAnnotation annotation)
    {
        writer.WriteString("category", annotation.Category);
        writer.WriteStrings("purposes", annotation.Purposes);
        writer.WriteOptional("retention", annotation.Retention);
        writer.WriteOptional("source", annotation.Source);
        writer.WriteOptional("subject", annotation.Subject);
        writer.WriteOptional("legalBasis", annotation.LegalBasis);
        writer.WriteOptional("role", annotation.Role);
        writer.WriteOptional("optional", annotation.Optional);
        writer.WriteOptional("description", annotation.Description);
    }

    private static PersonalDataAnnotation ReadAnnotation(JsonElement element) => new(
        element.RequiredText("category"),
        element.Strings("purposes"),
        element.Text("retention"),
        element.Named<DataSource>("source"),
        element.Text("subject"),
        element.Named<LegalBasis>("legalBasis"),
        element.Named<DataRole>("role"),
        element.Flag("optional"),
        element.Text("description"));
}
