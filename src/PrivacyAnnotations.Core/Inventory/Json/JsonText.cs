using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PrivacyAnnotations.Core.Inventory.Json;

/// <summary>JSON that is the same on every machine: LF line ends, letters as themselves, two spaces of indentation or none at all.</summary>
internal static class JsonText
{
    // The relaxed encoder leaves quotes within words readable; what it does not escape matters only inside HTML.
    private static readonly JsonWriterOptions s_compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions s_indented = s_compact with { Indented = true };

    public static string Compact(Action<Utf8JsonWriter> write) => Write(write, s_compact);

    public static string Indented(Action<Utf8JsonWriter> write) =>
        Write(write, s_indented).Replace("\r\n", "\n") + "\n";

    private static string Write(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, options))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
