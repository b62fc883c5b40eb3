using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Text;
using PrivacyAnnotations.Core.Taxonomy;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>To whom goes what is passed in somewhere: the nearest <c>[Recipient]</c>.</summary>
public sealed class RecipientReader(IAssemblySymbol here, WellKnownTypes types, TaxonomyCatalog taxonomy)
{
    private readonly ConcurrentDictionary<ISymbol, RecipientInfo?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Who gets what is passed to a parameter or method: as it, its type, its assembly or what it implements says; or null.</summary>
    public RecipientInfo? Of(ISymbol callee)
    {
        var definition = callee.OriginalDefinition;
        return BodySymbols.IsInBody(definition) ? Search(definition)
            : _known.TryGetValue(definition, out var known) ? known
            : _known.GetOrAdd(definition, Search(definition));
    }

    /// <summary>Who gets what is handed to the instance in a field, property or parameter; or null.</summary>
    public RecipientInfo? Own(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, types.Recipient) && attribute.StringAt(0) is { } key)
            {
                return taxonomy.Recipients.TryGetValue(key, out var info) ? info : Undefined(key);
            }
        }

        return null;
    }

    private RecipientInfo? Search(ISymbol callee)
    {
        if (!types.IsVisibleTo(callee.ContainingAssembly ?? types.Home))
        {
            return null;
        }

        for (var current = callee; current is not (null or INamespaceSymbol); current = Container(current))
        {
            if (Own(current) is { } own)
            {
                return own;
            }
        }

        foreach (var inherited in Inheritance.InheritedFrom(callee))
        {
            if (Of(inherited) is { } contract)
            {
                return contract;
            }
        }

        return OfAssembly(callee.ContainingAssembly);
    }

    // A client library speaks for itself to those who call it, not to its own code.
    private RecipientInfo? OfAssembly(IAssemblySymbol? assembly) =>
        assembly is null || SymbolEqualityComparer.Default.Equals(assembly, here) ? null : Own(assembly);

    private static ISymbol? Container(ISymbol symbol) =>
        symbol is IMethodSymbol { AssociatedSymbol: { } associated } ? associated : symbol.ContainingSymbol;

    // PRIV2001 says that nobody knows the key: one mistake, one diagnostic.
    private static RecipientInfo Undefined(string key) =>
        new(key, key, RecipientKind.ServiceProvider, null, EquatableArray<string>.Empty, TransferSafeguard.None);
}
