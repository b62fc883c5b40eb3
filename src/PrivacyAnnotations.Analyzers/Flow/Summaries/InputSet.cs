using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>
/// Which of its inputs a call hands data to. A summary speaks of those only: cost follows the data, and not every number
/// and service that goes the same way.
/// </summary>
internal readonly record struct InputSet
{
    // One bit for the receiver, one for each parameter, of which those beyond share the last; and one for the static members of the method's type.
    private const int Last = 62;

    private const ulong SharedBit = 1UL << 63;

    private readonly ulong _bits;

    private InputSet(ulong bits) => _bits = bits;

    public static InputSet None => default;

    public static InputSet Receiver => new(1);

    /// <summary>The static members of the method's type: what was stored in them before the call.</summary>
    public static InputSet Shared => new(SharedBit);

    /// <summary>The receiver and all parameters.</summary>
    public static InputSet All => new(~SharedBit);

    public InputSet With(IParameterSymbol parameter) => new(_bits | BitOf(parameter));

    public InputSet Union(InputSet other) => new(_bits | other._bits);

    public bool HasShared => (_bits & SharedBit) != 0;

    /// <summary>Whether what an input starts from is among them, for a body of this method.</summary>
    public bool Contains(object root, ISymbol owner) =>
        ReferenceEquals(root, Input.This) ? (_bits & 1) != 0
        : root is IFieldSymbol or IPropertySymbol ? HasShared && SymbolEqualityComparer.Default.Equals(((ISymbol)root).ContainingType, owner.ContainingType)
        : root is IParameterSymbol parameter && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, owner) && (_bits & BitOf(parameter)) != 0;

    /// <summary>An order without meaning, the same in every run.</summary>
    public int CompareTo(InputSet other) => _bits.CompareTo(other._bits);

    private static ulong BitOf(IParameterSymbol parameter) => 1UL << Math.Min(parameter.Ordinal + 1, Last);
}
