using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Analyzers.Flow.Facts;
using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Taxonomy;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>A body lets something that its caller hands in reach a sink.</summary>
/// <param name="Input">What the caller hands in.</param>
/// <param name="Shown">How much of it is shown; null: it is shown as it is.</param>
/// <param name="StaticType">What the body knows of its type: what that type shows by itself is the body's own finding.</param>
/// <param name="Kind">The kind of sink.</param>
/// <param name="Scope">The purposes of the code around the sink, or null where none is declared.</param>
/// <param name="Instance">The purposes of the instance that it is handed to, or null.</param>
/// <param name="Recipient">Who outside gets it, where that is declared; or null.</param>
/// <param name="Api">The sink, as a developer would name it.</param>
/// <param name="Site">Where the sink is called.</param>
/// <param name="Pseudonymised">Whether the body hashes, tokenises or encrypts it on the way.</param>
/// <param name="Consented">The purposes that the body checks consent for before it.</param>
/// <param name="Told">The sink whose result it is that reaches this one, or null.</param>
internal sealed record SinkUse(
    Input Input,
    Exposure? Shown,
    ITypeSymbol? StaticType,
    SinkKind Kind,
    EquatableArray<string>? Scope,
    EquatableArray<string>? Instance,
    RecipientInfo? Recipient,
    SinkName Api,
    SyntaxNode Site,
    bool Pseudonymised,
    EquatableArray<string> Consented,
    Told? Told)
{
    /// <summary>The instance that it is handed to, where the caller hands that in; or null.</summary>
    public Input? Through { get; init; }
}
