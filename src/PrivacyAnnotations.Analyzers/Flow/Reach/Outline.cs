using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Summaries;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Where what gets into a place may come from.</summary>
/// <param name="HasOwn">Whether some of it is personal data that the body comes by itself.</param>
/// <param name="HasCode">Whether some of it is code, or something that is written to: a delegate, a stream.</param>
/// <param name="Asks">The methods that are called for it, and the private members that it is read from.</param>
internal sealed record Sources(bool HasOwn, bool HasCode, ImmutableArray<ISymbol> Asks)
{
    public static readonly Sources None = new(false, false, []);

    public static readonly Sources Anything = new(true, true, []);

    public Sources And(Sources other) =>
        ReferenceEquals(this, None) ? other
        : ReferenceEquals(other, None) ? this
        : new Sources(HasOwn || other.HasOwn, HasCode || other.HasCode, Asks.AddRange(other.Asks));
}

/// <summary>What a body may put into a private member of its type.</summary>
/// <param name="Member">The member.</param>
/// <param name="Content">Where it may come from.</param>
/// <param name="From">What of the body's own inputs may be in it.</param>
internal sealed record Kept(ISymbol Member, Sources Content, InputSet From);

/// <summary>What a body hands to another one, of its type or of this compilation.</summary>
/// <param name="Parameter">The parameter that gets it.</param>
/// <param name="Content">Where it may come from.</param>
/// <param name="From">What of the body's own inputs may be in it.</param>
internal sealed record LedOn(IParameterSymbol Parameter, Sources Content, InputSet From);

/// <summary>What becomes, in a generic body, of what it comes by itself and knows by a type parameter only.</summary>
/// <param name="Shows">What gets where something could be said of it.</param>
/// <param name="Gives">What may come back.</param>
/// <param name="Leads">The parameters of other bodies that get some of it.</param>
/// <param name="Calls">The methods that are called with the type still open.</param>
internal sealed record OpenOutline(Sources Shows, Sources Gives, ImmutableArray<IParameterSymbol> Leads, ImmutableArray<IMethodSymbol> Calls);

/// <summary>
/// A body in outline: what may get from where to where in it, whatever the order and whichever branch. It says too much rather than too little, costs one
/// walk over the bound code, and decides who is interpreted.
/// </summary>
/// <param name="GivesOut">What its callers may get: what it returns, and what it stores where they can see it.</param>
/// <param name="Keeps">What it may put into private members of its type.</param>
/// <param name="Hands">What it hands to other members of its type, which may store it.</param>
/// <param name="Shows">What gets where something could be said of it.</param>
/// <param name="FillsThis">Those of its inputs that it may store in its own object, where that is not in a private member.</param>
/// <param name="Moves">Whether something that it is handed may get into something else that it is handed.</param>
internal sealed record Outline(
    Sources GivesOut, ImmutableArray<Kept> Keeps, ImmutableArray<LedOn> Hands, Sources Shows, InputSet FillsThis, bool Moves)
{
    /// <summary>Of a body that is nested too deep to be read.</summary>
    public static readonly Outline Anything = new(Sources.Anything, [], [], Sources.Anything, FillsThis: InputSet.All, Moves: true);

    /// <summary>What it hands to bodies of this compilation.</summary>
    public ImmutableArray<LedOn> Leads { get; init; } = [];

    /// <summary>Those of its inputs of which something could be said, here or by whoever gets to see them: what a call is made on shows what is in it.</summary>
    public InputSet Shown { get; init; } = InputSet.All;

    /// <summary>The same, of inputs that are known by their types only: those say themselves what is in what a call is made on.</summary>
    public InputSet Opened { get; init; } = InputSet.All;

    /// <summary>Those of its inputs that may come back.</summary>
    public InputSet Returned { get; init; } = InputSet.All;

    /// <summary>What it does with types that it leaves open; null where it has no type parameters.</summary>
    public OpenOutline? Open { get; init; }

    /// <summary>What the body may put into the member.</summary>
    public Sources PutInto(ISymbol member)
    {
        foreach (var kept in Keeps)
        {
            if (SymbolEqualityComparer.Default.Equals(kept.Member, member))
            {
                return kept.Content;
            }
        }

        return ReferenceEquals(this, Anything) ? Sources.Anything : Sources.None;
    }

    /// <summary>Those of its inputs that the body may put into the private member, or anywhere in its object where none is given.</summary>
    public InputSet TakenInto(ISymbol? member)
    {
        var taken = member is null || ReferenceEquals(this, Anything) ? FillsThis : InputSet.None;
        foreach (var kept in Keeps)
        {
            taken = member is null || SymbolEqualityComparer.Default.Equals(kept.Member, member) ? taken.Union(kept.From) : taken;
        }

        return taken;
    }
}
