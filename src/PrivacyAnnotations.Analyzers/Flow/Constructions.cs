using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>Generic contracts: a call on <c>IHandler&lt;Order&gt;</c> does not land in a handler of customers.</summary>
internal static class Constructions
{
    /// <summary>Whether a call of this method can land in the body, by the type arguments that both were written with.</summary>
    public static bool CanLandIn(IMethodSymbol called, IMethodSymbol target)
    {
        var contract = called.ContainingType;
        if (!contract.IsGenericType || SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, target.ContainingType.OriginalDefinition))
        {
            return true;
        }

        return contract.TypeKind == TypeKind.Interface
            ? Implements(target, called, contract)
            : Inherits(target.ContainingType, contract);
    }

    // A type that inherits the body from a base class without the interface declares it somewhere else: then nothing is known.
    private static bool Implements(IMethodSymbol target, IMethodSymbol called, INamedTypeSymbol contract)
    {
        var isDeclared = false;
        foreach (var declared in target.ContainingType.AllInterfaces)
        {
            if (!SymbolEqualityComparer.Default.Equals(declared.OriginalDefinition, contract.OriginalDefinition))
            {
                continue;
            }

            isDeclared = true;
            if (CanBe(declared, contract) && IsImplementation(target, called, declared))
            {
                return true;
            }
        }

        return !isDeclared;
    }

    private static bool IsImplementation(IMethodSymbol target, IMethodSymbol called, INamedTypeSymbol declared)
    {
        foreach (var member in declared.GetMembers(called.Name))
        {
            if (SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, called.OriginalDefinition)
                && target.ContainingType.FindImplementationForInterfaceMember(member) is { } found)
            {
                return SymbolEqualityComparer.Default.Equals(found.OriginalDefinition, target.OriginalDefinition);
            }
        }

        return true;
    }

    private static bool Inherits(INamedTypeSymbol type, INamedTypeSymbol contract)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, contract.OriginalDefinition))
            {
                return CanBe(current, contract);
            }
        }

        return true;
    }

    // Type parameters can be anything; variant ones, anything related.
    private static bool CanBe(INamedTypeSymbol declared, INamedTypeSymbol contract)
    {
        for (var i = 0; i < declared.TypeArguments.Length; i++)
        {
            var isExact = contract.OriginalDefinition.TypeParameters[i].Variance == VarianceKind.None;
            if (!CanBe(declared.TypeArguments[i], contract.TypeArguments[i], isExact))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CanBe(ITypeSymbol left, ITypeSymbol right, bool isExact) => (left, right) switch
    {
        (ITypeParameterSymbol, _) or (_, ITypeParameterSymbol) => true,
        (IArrayTypeSymbol one, IArrayTypeSymbol other) => CanBe(one.ElementType, other.ElementType, isExact),
        (INamedTypeSymbol { IsGenericType: true } one, INamedTypeSymbol other)
            when SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition) => CanBe(one, other),
        _ => SymbolEqualityComparer.Default.Equals(left, right) || (!isExact && IsRelated(left, right)),
    };

    private static bool IsRelated(ITypeSymbol left, ITypeSymbol right) =>
        left.IsReferenceType && right.IsReferenceType && (IsOpen(left) || IsOpen(right) || Dispatch.AreRelated(left, right));

    private static bool IsOpen(ITypeSymbol type) => type.TypeKind == TypeKind.Interface || type.SpecialType == SpecialType.System_Object;
}
