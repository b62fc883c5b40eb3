using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>Which declarations a member takes its contract from.</summary>
public static class Inheritance
{
    /// <summary>The members that this one overrides or implements; for a parameter, the parameters in its place.</summary>
    public static IEnumerable<ISymbol> InheritedFrom(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => InheritedFrom(method, method.OverriddenMethod, method.ExplicitInterfaceImplementations),
        IPropertySymbol property => InheritedFrom(property, property.OverriddenProperty, property.ExplicitInterfaceImplementations),
        IParameterSymbol parameter => InheritedParameters(parameter),
        INamedTypeSymbol type => BaseTypes(type),
        _ => [],
    };

    private static IEnumerable<ISymbol> InheritedFrom<T>(T member, T? overridden, IEnumerable<T> explicitImplementations)
        where T : class, ISymbol
    {
        if (overridden is not null)
        {
            yield return overridden.OriginalDefinition;
        }

        foreach (var implemented in explicitImplementations)
        {
            yield return implemented.OriginalDefinition;
        }

        foreach (var implemented in ImplicitImplementations(member))
        {
            yield return implemented.OriginalDefinition;
        }
    }

    private static IEnumerable<ISymbol> ImplicitImplementations(ISymbol member)
    {
        if (member.DeclaredAccessibility != Accessibility.Public || member.IsStatic || member.ContainingType is not { TypeKind: not TypeKind.Interface } type)
        {
            yield break;
        }

        foreach (var contract in type.AllInterfaces)
        {
            foreach (var candidate in contract.GetMembers(member.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate), member))
                {
                    yield return candidate;
                }
            }
        }
    }

    private static IEnumerable<ISymbol> InheritedParameters(IParameterSymbol parameter)
    {
        foreach (var inherited in InheritedFrom(parameter.ContainingSymbol))
        {
            if (ParametersOf(inherited) is { } parameters && parameter.Ordinal < parameters.Length)
            {
                yield return parameters[parameter.Ordinal];
            }
        }
    }

    private static System.Collections.Immutable.ImmutableArray<IParameterSymbol>? ParametersOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => null,
    };

    private static IEnumerable<ISymbol> BaseTypes(INamedTypeSymbol type)
    {
        if (type.BaseType is { SpecialType: SpecialType.None } baseType)
        {
            yield return baseType.OriginalDefinition;
        }

        foreach (var contract in type.Interfaces)
        {
            yield return contract.OriginalDefinition;
        }
    }
}
