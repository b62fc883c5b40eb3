using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>What a body wants to know: what a call of a method does with these inputs, or what a private member keeps.</summary>
/// <param name="Symbol">The method or member.</param>
/// <param name="Inputs">What the call hands over.</param>
/// <param name="Self">The type of the object that it is called on, where that is known and matters; or null.</param>
internal readonly record struct Question(ISymbol Symbol, InputSet Inputs, INamedTypeSymbol? Self = null)
{
    public bool Equals(Question other) =>
        Inputs == other.Inputs && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol) && SymbolEqualityComparer.Default.Equals(Self, other.Self);

    public override int GetHashCode() => (SymbolEqualityComparer.Default.GetHashCode(Symbol) * 31) + Inputs.GetHashCode();
}
