using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// What runs when an object is shown, although nobody calls it there: its own <c>ToString</c>, the getters that a serializer reads, its enumerator. They may
/// show what a private member keeps, of which the type says nothing.
/// </summary>
internal sealed class ImpliedCalls(FlowContext context)
{
    private const int MaxDepth = 4;

    /// <summary>Types can be generic in themselves without end.</summary>
    private const int MaxTypes = 100;

    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<IMethodSymbol>> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<IMethodSymbol>> _own = new(SymbolEqualityComparer.Default);

    /// <summary>Those that may show personal data of an object of the type, or of what is in it, by the names in them.</summary>
    public ImmutableArray<IMethodSymbol> Of(ITypeSymbol? type)
    {
        if (type is null or { SpecialType: not SpecialType.None })
        {
            return [];
        }

        return _known.TryGetValue(type, out var known) ? known : _known.GetOrAdd(type, Find(type));
    }

    private ImmutableArray<IMethodSymbol> Find(ITypeSymbol type)
    {
        var found = ImmutableArray.CreateBuilder<IMethodSymbol>();
        Search(type, MaxDepth, new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default), found);
        return found.ToImmutable();
    }

    private void Search(ITypeSymbol type, int depth, HashSet<ITypeSymbol> visited, ImmutableArray<IMethodSymbol>.Builder found)
    {
        if (type.SpecialType != SpecialType.None || depth == 0 || visited.Count > MaxTypes || !visited.Add(type))
        {
            return;
        }

        switch (type)
        {
            case IArrayTypeSymbol { ElementType: var element }:
                Search(element, depth, visited, found);
                break;
            case ITypeParameterSymbol { ConstraintTypes: var constraints }:
                SearchAll(constraints, depth, visited, found);
                break;
            case INamedTypeSymbol { TypeKind: not TypeKind.Delegate } named:
                SearchAll(named.TypeArguments, depth, visited, found);
                SearchMembers(named, depth, visited, found);
                break;
        }
    }

    private void SearchAll(ImmutableArray<ITypeSymbol> types, int depth, HashSet<ITypeSymbol> visited, ImmutableArray<IMethodSymbol>.Builder found)
    {
        foreach (var type in types)
        {
            Search(type, depth, visited, found);
        }
    }

    private void SearchMembers(INamedTypeSymbol type, int depth, HashSet<ITypeSymbol> visited, ImmutableArray<IMethodSymbol>.Builder found)
    {
        for (var current = type; current is { SpecialType: SpecialType.None } && (IsHere(current) || current.IsAnonymousType || current.IsTupleType); current = current.BaseType)
        {
            found.AddRange(OwnOf(current));
            foreach (var member in current.GetMembers())
            {
                if (TypeSeen(member) is { } inner)
                {
                    Search(inner, depth - 1, visited, found);
                }
            }
        }
    }

    private ImmutableArray<IMethodSymbol> OwnOf(INamedTypeSymbol type) => _own.TryGetValue(type, out var known) ? known : _own.GetOrAdd(type, FindOwn(type));

    private ImmutableArray<IMethodSymbol> FindOwn(INamedTypeSymbol type)
    {
        if (!context.Bodies.MayGiveOut(type, default))
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<IMethodSymbol>();
        foreach (var member in type.GetMembers())
        {
            if (member is IMethodSymbol { IsStatic: false, IsImplicitlyDeclared: false } method && IsImplied(method) && context.Bodies.IsSuspected(method.OriginalDefinition, default))
            {
                found.Add(method.OriginalDefinition);
            }
        }

        return found.ToImmutable();
    }

    private static bool IsImplied(IMethodSymbol method) => method switch
    {
        { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: IPropertySymbol { IsIndexer: false } property } => IsSeen(property) && !Bodies.IsAutoProperty(property),
        { Name: WellKnownMemberNames.ObjectToString or WellKnownMemberNames.GetEnumeratorMethodName or "PrintMembers" } => true,
        _ => false,
    };

    private static ITypeSymbol? TypeSeen(ISymbol member) => member switch
    {
        IPropertySymbol { IsStatic: false, IsIndexer: false } property when IsSeen(property) => property.Type,
        IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } field when IsSeen(field) => field.Type,
        _ => null,
    };

    private static bool IsSeen(ISymbol member) =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal || !member.GetAttributes().IsEmpty;

    private bool IsHere(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, context.Compilation.Assembly);
}
