using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>What a body wants to know: what a call of a method does with these inputs, or what a private member keeps.</summary>
internal readonly record struct Question(ISymbol Symbol, InputSet Inputs)
{
    public bool Equals(Question other) => Inputs == other.Inputs && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol);

    public override int GetHashCode() => (SymbolEqualityComparer.Default.GetHashCode(Symbol) * 31) + Inputs.GetHashCode();
}
