using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>
/// Compares definitions by identity, for answers that are remembered: a compilation has one object for each, and asking symbols whether they are equal costs
/// more than most of the answers. Where there should be two, the answer is found twice.
/// </summary>
public sealed class SameSymbol : IEqualityComparer<ISymbol>
{
    public static readonly SameSymbol Comparer = new();

    private SameSymbol()
    {
    }

    public bool Equals(ISymbol? x, ISymbol? y) => ReferenceEquals(x, y);

    public int GetHashCode(ISymbol symbol) => RuntimeHelpers.GetHashCode(symbol);
}
