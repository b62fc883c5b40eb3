using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>A body hands something that it was handed in to code of another scope, or to an annotated parameter.</summary>
/// <param name="Input">What the caller hands in.</param>
/// <param name="Shown">How much of it is in what is handed on; null: it is handed on as it is.</param>
/// <param name="Purposes">What it is used for there.</param>
/// <param name="By">The method or the parameter that gets it.</param>
/// <param name="Pseudonymised">Whether the body hashes, tokenises or encrypts it on the way.</param>
/// <param name="Consented">The purposes that the body checks consent for before it.</param>
internal sealed record HandedUse(
    Input Input, Exposure? Shown, EquatableArray<string> Purposes, ISymbol By, bool Pseudonymised, EquatableArray<string> Consented)
{
    public bool Equals(HandedUse? other) =>
        other is not null
        && Input.Equals(other.Input)
        && Equals(Shown, other.Shown)
        && Purposes == other.Purposes
        && SymbolEqualityComparer.Default.Equals(By, other.By)
        && Pseudonymised == other.Pseudonymised
        && Consented == other.Consented;

    public override int GetHashCode() => unchecked((Input.GetHashCode() * 31) + SymbolEqualityComparer.Default.GetHashCode(By));
}
