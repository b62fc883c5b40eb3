using System.Text.Json;
using PrivacyAnnotations.Core.Taxonomy;

namespace PrivacyAnnotations.Core.Inventory.Json;

/// <summary>The definition of a recipient as JSON.</summary>
internal static class RecipientJson
{
    public static void Write(Utf8JsonWriter writer, RecipientInfo recipient)
    {
        writer.WriteStartObject();
        writer.WriteString("key", recipient.Key);
        writer.WriteString("name", recipient.Name);
        writer.WriteString("kind", WireName.Of(recipient.Kind));
        writer.WriteOptional("country", recipient.Country);
        writer.WriteStrings("purposes", recipient.Purposes);
        writer.WriteOptional("safeguard", recipient.Safeguard);
        writer.WriteEndObject();
    }

    public static RecipientInfo Read(JsonElement element) => new(
        element.RequiredText("key"),
        element.RequiredText("name"),
        element.Named<RecipientKind>("kind"),
        element.Text("country"),
        element.Strings("purposes"),
        element.Named<TransferSafeguard>("safeguard"));
}
