using System.Text.Json;
using PrivacyAnnotations.Core.Taxonomy;

namespace PrivacyAnnotations.Core.Inventory.Json;

/// <summary>The definition of a purpose as JSON.</summary>
internal static class PurposeJson
{
    public static void Write(Utf8JsonWriter writer, PurposeInfo purpose)
    {
        writer.WriteStartObject();
        writer.WriteString("key", purpose.Key);
        writer.WriteString("name", purpose.Name);
        writer.WriteOptional("broader", purpose.Broader);
        writer.WriteOptional("ccpa", purpose.Ccpa);
        writer.WriteOptional("ccpaNote", purpose.CcpaNote);
        writer.WriteOptional("requiresConsent", purpose.RequiresConsent);
        writer.WriteOptional("description", purpose.Description);
        writer.WriteOptional("fides", purpose.Fides);
        writer.WriteOptional("dpv", purpose.Dpv);
        writer.WriteEndObject();
    }

    public static PurposeInfo Read(JsonElement element) => new(
        element.RequiredText("key"),
        element.RequiredText("name"),
        element.Text("broader"),
        element.Named<CcpaPurpose>("ccpa"),
        element.Text("ccpaNote"),
        element.Flag("requiresConsent"),
        element.Text("description"),
        element.Text("fides"),
        element.Text("dpv"));
}
