using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>For which purposes a piece of code acts: the nearest <c>[ProcessesFor]</c>, which replaces the farther ones.</summary>
public sealed class ScopeReader(WellKnownTypes types)
{
    private readonly ConcurrentDictionary<ISymbol, Scope> _scopes = new(SymbolEqualityComparer.Default);

    /// <param name="symbol">The lambda, local function, method, constructor, property or type that the code stands in.</param>
    /// <returns>The declared purposes, or null where nothing declares any.</returns>
    public EquatableArray<string>? ScopeOf(ISymbol symbol)
    {
        if (BodySymbols.IsInBody(symbol))
        {
            return OwnPurposes(symbol) ?? ScopeOf(symbol.ContainingSymbol);
        }

        if (!_scopes.TryGetValue(symbol, out var scope))
        {
            scope = _scopes.GetOrAdd(symbol, new Scope(Search(symbol)));
        }

        return scope.Purposes;
    }

    /// <summary>The purposes on an instance: a field, property or parameter that data is handed to.</summary>
    public EquatableArray<string>? OwnPurposes(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, types.ProcessesFor))
            {
                return attribute.StringsAt(0);
            }
        }

        return null;
    }

    private EquatableArray<string>? Search(ISymbol symbol)
    {
        for (var current = symbol; current is not (null or INamedTypeSymbol or INamespaceSymbol); current = Container(current))
        {
            if (OwnPurposes(current) is { } own)
            {
                return own;
            }

            if (Inherited(current) is { } inherited)
            {
                return inherited;
            }
        }

        return OfTypes(symbol as INamedTypeSymbol ?? symbol.ContainingType)
            ?? (symbol.ContainingAssembly is { } assembly ? OwnPurposes(assembly) : null);
    }

    // An accessor belongs to its property or event; a lambda or local function to the member around it.
    private static ISymbol? Container(ISymbol symbol) =>
        symbol is IMethodSymbol { AssociatedSymbol: { } associated } ? associated : symbol.ContainingSymbol;

    private EquatableArray<string>? Inherited(ISymbol symbol)
    {
        foreach (var inherited in Inheritance.InheritedFrom(symbol))
        {
            if (OwnPurposes(inherited) is { } purposes)
            {
                return purposes;
            }

            if (Inherited(inherited) is { } farther)
            {
                return farther;
            }
        }

        return null;
    }

    private EquatableArray<string>? OfTypes(INamedTypeSymbol? type)
    {
        if (type is null)
        {
            return null;
        }

        for (var container = type; container is not null; container = container.ContainingType)
        {
            if (OwnPurposes(container) is { } own)
            {
                return own;
            }
        }

        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (OwnPurposes(ancestor) is { } own)
            {
                return own;
            }
        }

        foreach (var contract in type.AllInterfaces)
        {
            if (OwnPurposes(contract) is { } own)
            {
                return own;
            }
        }

        return null;
    }

    private sealed record Scope(EquatableArray<string>? Purposes);
}
