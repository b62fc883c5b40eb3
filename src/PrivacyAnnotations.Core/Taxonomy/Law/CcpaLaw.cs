using System.Collections.Immutable;
using System.Text.Json;

namespace PrivacyAnnotations.Core.Taxonomy.Law;

/// <summary>The rows of the California Consumer Privacy Act, as <c>ccpa.json</c> beside this file states them.</summary>
public sealed class CcpaLaw
{
    public static readonly CcpaLaw Current = Load();

    private CcpaLaw(JsonElement root)
    {
        Name = root.GetProperty("name").GetString()!;
        Categories = Rows(root, "categories");
        Sensitive = Rows(root, "sensitive");
        Purposes = Rows(root, "purposes").ToImmutableDictionary(static r => r.Id, StringComparer.Ordinal);
        Sources = Rows(root, "sources").ToImmutableDictionary(static r => r.Id, static r => r.Name, StringComparer.Ordinal);
        Notes = [.. root.GetProperty("notes").EnumerateArray().Select(static n => n.GetString()!)];
    }

    public string Name { get; }

    /// <summary>1798.140(v)(1)(A) to (K), in the statute's order.</summary>
    public ImmutableArray<CcpaLawRow> Categories { get; }

    /// <summary>1798.140(ae), and what the regulations add to it.</summary>
    public ImmutableArray<CcpaLawRow> Sensitive { get; }

    /// <summary>1798.140(e) and its neighbours, by the name of the <see cref="CcpaPurpose"/>.</summary>
    public ImmutableDictionary<string, CcpaLawRow> Purposes { get; }

    /// <summary>What to call a <see cref="DataSource"/>, by its name.</summary>
    public ImmutableDictionary<string, string> Sources { get; }

    /// <summary>What a reader of the rows has to know.</summary>
    public ImmutableArray<string> Notes { get; }

    private static CcpaLaw Load()
    {
        using var stream = typeof(CcpaLaw).Assembly.GetManifestResourceStream("law/ccpa.json");
        using var document = JsonDocument.Parse(stream!);
        return new CcpaLaw(document.RootElement);
    }

    private static ImmutableArray<CcpaLawRow> Rows(JsonElement root, string name) =>
        [.. root.GetProperty(name).EnumerateArray().Select(Row)];

    private static CcpaLawRow Row(JsonElement row) => new(
        row.GetProperty("id").GetString()!,
        row.GetProperty("name").GetString()!,
        Optional(row, "cite"),
        Optional(row, "covers"),
        Optional(row, "subject"),
        Optional(row, "condition"));

    private static string? Optional(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.GetString() : null;
}
