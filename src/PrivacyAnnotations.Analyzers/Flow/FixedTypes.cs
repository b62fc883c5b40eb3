using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>What the type parameters of a body stand for in one call of it.</summary>
internal sealed class FixedTypes
{
    private readonly Dictionary<ITypeParameterSymbol, ITypeSymbol> _known = new(SymbolEqualityComparer.Default);
    private readonly Compilation _compilation;

    private FixedTypes(Compilation compilation) => _compilation = compilation;

    /// <param name="target">The body that the call lands in.</param>
    /// <param name="called">What is called: the same method, or what it overrides or implements.</param>
    /// <param name="compilation">Where both are seen.</param>
    /// <returns>Null where the body has no type parameters.</returns>
    public static FixedTypes? Of(IMethodSymbol target, IMethodSymbol called, Compilation compilation)
    {
        var definition = target.OriginalDefinition;
        if (!OpenTypes.IsGeneric(definition))
        {
            return null;
        }

        var types = new FixedTypes(compilation);
        types.Match(definition.TypeParameters.CastArray<ITypeSymbol>(), (called.ReducedFrom is null ? called : called.ReducedFrom).TypeArguments);
        for (var (own, type) = (Contract(definition.ContainingType, called.ContainingType), called.ContainingType);
            own is not null && type is not null;
            (own, type) = (own.ContainingType, type.ContainingType))
        {
            types.Match(own.TypeArguments, type.TypeArguments);
        }

        return types;
    }

    /// <summary>A type of the body, as the caller knows it.</summary>
    public ITypeSymbol In(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => _known.TryGetValue(parameter, out var known) ? known : type,
        IArrayTypeSymbol array => _compilation.CreateArrayTypeSymbol(In(array.ElementType), array.Rank),
        INamedTypeSymbol { TypeArguments.IsEmpty: false, IsUnboundGenericType: false } named => named.ConstructedFrom.Construct([.. named.TypeArguments.Select(In)]),
        _ => type,
    };

    // The type itself, or what it derives from or implements, in the words of its own type parameters.
    private static INamedTypeSymbol? Contract(INamedTypeSymbol own, INamedTypeSymbol called)
    {
        for (var type = own; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, called.OriginalDefinition))
            {
                return type;
            }
        }

        foreach (var contract in own.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, called.OriginalDefinition))
            {
                return contract;
            }
        }

        return null;
    }

    private void Match(ImmutableArray<ITypeSymbol> open, ImmutableArray<ITypeSymbol> given)
    {
        for (var i = 0; i < open.Length && i < given.Length; i++)
        {
            Match(open[i], given[i]);
        }
    }

    private void Match(ITypeSymbol open, ITypeSymbol given)
    {
        switch (open, given)
        {
            case (ITypeParameterSymbol parameter, _):
                _known[parameter] = given;
                break;
            case (IArrayTypeSymbol array, IArrayTypeSymbol other):
                Match(array.ElementType, other.ElementType);
                break;
            case (INamedTypeSymbol named, INamedTypeSymbol other):
                Match(named.TypeArguments, other.TypeArguments);
                break;
        }
    }
}
