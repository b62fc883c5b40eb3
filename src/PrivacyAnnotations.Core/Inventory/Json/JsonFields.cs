using System.Collections.Immutable;
using System.Text.Json;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Inventory.Json;

/// <summary>
/// Fields that may be missing: nothing is written for what says nothing, and what is not there, or of another type, reads
/// as nothing said.
/// </summary>
internal static class JsonFields
{
    public static void WriteOptional(this Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    public static void WriteOptional(this Utf8JsonWriter writer, string name, bool value)
    {
        if (value)
        {
            writer.WriteBoolean(name, value);
        }
    }

    public static void WriteOptional<T>(this Utf8JsonWriter writer, string name, T value)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, default))
        {
            writer.WriteString(name, WireName.Of(value));
        }
    }

    public static void WriteStrings(this Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    public static void WriteArray<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }

    public static string? Text(this JsonElement element, string name) =>
        Has(element, name, JsonValueKind.String, out var value) ? value.GetString() : null;

    public static string RequiredText(this JsonElement element, string name) =>
        element.Text(name) ?? throw new FormatException($"'{name}' is missing");

    public static bool Flag(this JsonElement element, string name) => Has(element, name, JsonValueKind.True, out _);

    public static int? Number(this JsonElement element, string name) =>
        Has(element, name, JsonValueKind.Number, out var value) && value.TryGetInt32(out var number) ? number : null;

    public static T Named<T>(this JsonElement element, string name)
        where T : struct, Enum =>
        WireName.Parse<T>(element.Text(name)) ?? default;

    public static EquatableArray<string> Strings(this JsonElement element, string name) =>
        element.Items(name, static item => item.ValueKind == JsonValueKind.String ? item.GetString() : null);

    public static EquatableArray<T> Items<T>(this JsonElement element, string name, Func<JsonElement, T?> read)
        where T : class, IEquatable<T>
    {
        if (!Has(element, name, JsonValueKind.Array, out var array))
        {
            return EquatableArray<T>.Empty;
        }

        var builder = ImmutableArray.CreateBuilder<T>(array.GetArrayLength());
        foreach (var item in array.EnumerateArray())
        {
            if (read(item) is { } value)
            {
                builder.Add(value);
            }
        }

        return builder.ToImmutable();
    }

    private static bool Has(JsonElement element, string name, JsonValueKind kind, out JsonElement value)
    {
        value = default;
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out value) && value.ValueKind == kind;
    }
}
