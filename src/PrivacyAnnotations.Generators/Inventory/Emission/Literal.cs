using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnnotations.Generators.Inventory.Emission;

/// <summary>Values as C# literals that every version of the language reads, whatever stands in them.</summary>
internal static class Literal
{
    public static string Of(string? text) => text is null ? "null" : SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Of(bool value) => value ? "true" : "false";

    public static string Of(IReadOnlyList<string> texts) =>
        texts.Count == 0
            ? "global::System.Array.Empty<string>()"
            : $"new string[] {{ {string.Join(", ", texts.Select(static t => Of(t)))} }}";

    /// <summary>An enum value; a cast, because a number need not have a name.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum =>
        Enum.IsDefined(typeof(T), value)
            ? $"global::PrivacyAnnotations.{typeof(T).Name}.{value}"
            : $"(global::PrivacyAnnotations.{typeof(T).Name})({value:D})";
}
