using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow.Lattice;

/// <summary>A part of an object: a declared member, or one of the parts that every container has.</summary>
internal readonly record struct Member
{
    private readonly ISymbol? _symbol;
    private readonly Part _part;

    private Member(ISymbol? symbol, Part part)
    {
        _symbol = symbol;
        _part = part;
    }

    private enum Part : byte
    {
        Whole,
        Declared,
        Element,
        Content,
        Result,
        Existence,
        Release,
        Handed,
        Intact,
        Absence,
    }

    /// <summary>No part: the place itself.</summary>
    public static Member Whole => default;

    /// <summary>The elements of a collection, all of them together.</summary>
    public static Member Element => new(null, Part.Element);

    /// <summary>What was put into an object as a whole: the text of a builder, the bytes of a stream.</summary>
    public static Member Content => new(null, Part.Content);

    /// <summary>What a delegate gives back when it is called.</summary>
    public static Member Result => new(null, Part.Result);

    /// <summary>Marks that an object has been created on this path.</summary>
    public static Member Existence => new(null, Part.Existence);

    /// <summary>Marks that others had the object in their hands: where this body stored nothing, they may have.</summary>
    public static Member Release => new(null, Part.Release);

    /// <summary>Marks that others may have filled a new object out of sight.</summary>
    public static Member Handed => new(null, Part.Handed);

    /// <summary>Marks that a callee made the object, and nobody else has had it in his hands before it came back.</summary>
    public static Member Intact => new(null, Part.Intact);

    /// <summary>Marks that there is no such object on this path.</summary>
    public static Member Absence => new(null, Part.Absence);

    /// <summary>Whether it says something about the object, and nothing is in there.</summary>
    public bool IsMark => _part >= Part.Existence;

    public ISymbol? Symbol => _symbol;

    public bool IsElement => _part == Part.Element;

    public static Member Of(ISymbol symbol) => new(symbol.OriginalDefinition, Part.Declared);

    public bool Equals(Member other) =>
        _part == other._part && (ReferenceEquals(_symbol, other._symbol) || (_symbol is not null && _symbol.Equals(other._symbol, SymbolEqualityComparer.Default)));

    public override int GetHashCode() => unchecked(((_symbol is null ? 0 : SymbolEqualityComparer.Default.GetHashCode(_symbol)) * 31) + (int)_part);

    public override string ToString() => _symbol?.Name ?? _part.ToString();
}
