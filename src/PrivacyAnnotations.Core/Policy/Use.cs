using PrivacyAnnotations.Core.Taxonomy;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Policy;

/// <summary>What a place does with data.</summary>
/// <param name="Kind">The kind of sink.</param>
/// <param name="Purposes">The purposes for which it acts, or null where nothing declares one.</param>
/// <param name="Recipient">Who outside gets the data, where that is declared; or null.</param>
public sealed record Use(SinkKind Kind, EquatableArray<string>? Purposes, RecipientInfo? Recipient = null)
{
    private static readonly EquatableArray<string> s_diagnostics = new([Purpose.Diagnostics]);

    /// <summary>A sink of this kind, in code of this scope, on an instance that may have purposes of its own and lead to somebody outside.</summary>
    public static Use Of(SinkKind kind, EquatableArray<string>? scope, EquatableArray<string>? instance = null, RecipientInfo? recipient = null) =>
        new(kind, instance ?? (IsReadByOperators(kind) ? s_diagnostics : scope), recipient);

    // Whoever reads logs reads these, whatever the code was doing: being written there is a purpose of its own.
    private static bool IsReadByOperators(SinkKind kind) =>
        kind is SinkKind.Log or SinkKind.Telemetry or SinkKind.Exception;
}
