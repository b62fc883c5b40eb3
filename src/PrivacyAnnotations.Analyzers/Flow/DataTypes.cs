using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>Which types hold personal data: by an annotation on the type, on a member, or on a member of a member.</summary>
internal sealed class DataTypes(AnnotationReader annotations)
{
    private const int MaxDepth = 12;

    /// <summary>Types can be generic in themselves without end.</summary>
    private const int MaxTypes = 500;

    private readonly MarkerArguments _markers = new();
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _holds = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<MemberLabel>> _labels = new(SymbolEqualityComparer.Default);

    /// <summary>The labels of the type itself: every value of it is personal data.</summary>
    public ImmutableArray<MemberLabel> LabelsOf(ITypeSymbol? type)
    {
        // Most values are numbers and texts: their types are asked nothing else.
        if (type is null or { SpecialType: not SpecialType.None } || TypeShows.AtLeast(type) is not { SpecialType: SpecialType.None } least || least is ITypeParameterSymbol)
        {
            return [];
        }

        return _labels.TryGetValue(least, out var known) ? known : _labels.GetOrAdd(least, annotations.LabelsOf(least));
    }

    /// <summary>Whether showing a whole value of this type can show personal data.</summary>
    public bool Holds(ITypeSymbol? type)
    {
        if (type is null or { SpecialType: not SpecialType.None })
        {
            return false;
        }

        if (!_holds.TryGetValue(type, out var holds))
        {
            var visited = new Visited();
            holds = Search(type, MaxDepth, visited);
            _holds.TryAdd(type, holds);
            Remember(visited, holds);
        }

        return holds;
    }

    // Where nothing was found and nothing was left out, there is nothing in any of them.
    private void Remember(Visited visited, bool holds)
    {
        foreach (var type in holds || visited.IsCut ? [] : visited.Types)
        {
            _holds.TryAdd(type, false);
        }
    }

    /// <summary>Whether the type declares personal data itself, so that its members' annotations are the contract for their content.</summary>
    public bool Declares(ITypeSymbol? type) => type is INamedTypeSymbol named && IsInSight(named) && Holds(named);

    private bool Search(ITypeSymbol type, int depth, Visited visited)
    {
        if (type.SpecialType != SpecialType.None || visited.Types.Contains(type) || (_holds.TryGetValue(type, out var known) && !known))
        {
            return false;
        }

        if (depth == 0 || visited.Types.Count > MaxTypes)
        {
            visited.IsCut = true;
            return false;
        }

        visited.Types.Add(type);
        return type switch
        {
            IArrayTypeSymbol array => Search(array.ElementType, depth, visited),
            ITypeParameterSymbol parameter => SearchAny(parameter.ConstraintTypes, depth, visited),
            INamedTypeSymbol { DelegateInvokeMethod: { } call } => Search(call.ReturnType, depth, visited),
            INamedTypeSymbol named => SearchArguments(named, depth, visited) || SearchNamed(named, depth, visited),
            _ => false,
        };
    }

    private bool SearchArguments(INamedTypeSymbol type, int depth, Visited visited)
    {
        for (var i = 0; i < type.TypeArguments.Length; i++)
        {
            if (!_markers.IsMarker(type.OriginalDefinition.TypeParameters[i]) && Search(type.TypeArguments[i], depth, visited))
            {
                return true;
            }
        }

        return false;
    }

    private bool SearchAny(ImmutableArray<ITypeSymbol> types, int depth, Visited visited)
    {
        foreach (var type in types)
        {
            if (Search(type, depth, visited))
            {
                return true;
            }
        }

        return false;
    }

    private bool SearchNamed(INamedTypeSymbol type, int depth, Visited visited)
    {
        if (!LabelsOf(type).IsEmpty)
        {
            return true;
        }

        if (!IsInSight(type))
        {
            return false;
        }

        var tellsAll = !type.GetMembers(WellKnownMemberNames.ObjectToString).IsEmpty;
        foreach (var member in type.GetMembers())
        {
            if (TypeOfData(member) is { } memberType
                && (!annotations.LabelsOf(member).IsEmpty || ((tellsAll || IsShown(member)) && Search(memberType, depth - 1, visited))))
            {
                return true;
            }
        }

        return (type.BaseType is { SpecialType: SpecialType.None } baseType && Search(baseType, depth, visited)) || SearchDerived(type, depth, visited);
    }

    // '[JsonDerivedType(typeof(Customer))]' and its like: a serializer may find one of these in its place.
    private bool SearchDerived(INamedTypeSymbol type, int depth, Visited visited)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.TypeAt(0) is INamedTypeSymbol derived && DerivesFrom(derived, type) && Search(derived, depth - 1, visited))
            {
                return true;
            }
        }

        return false;
    }

    private static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol ancestor)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, ancestor))
            {
                return true;
            }
        }

        return ancestor.TypeKind == TypeKind.Interface && type.AllInterfaces.Contains(ancestor, SymbolEqualityComparer.Default);
    }

    private bool IsInSight(INamedTypeSymbol type) =>
        type.IsAnonymousType || type.IsTupleType
        || (type.ContainingAssembly is { } assembly && (annotations.Types.IsVisibleTo(assembly) || annotations.Remote.Mentions(assembly)));

    // A service keeps other services in private members, and does not show them.
    private static bool IsShown(ISymbol member) =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal
        || !member.GetAttributes().IsEmpty;

    private static ITypeSymbol? TypeOfData(ISymbol member) => member switch
    {
        IPropertySymbol { IsStatic: false } property => property.Type,
        IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } field => field.Type,
        _ => null,
    };

    /// <summary>The types that one search has seen.</summary>
    private sealed class Visited
    {
        public HashSet<ITypeSymbol> Types { get; } = new(SymbolEqualityComparer.Default);

        /// <summary>Whether the search left anything out.</summary>
        public bool IsCut { get; set; }
    }
}
