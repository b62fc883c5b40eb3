using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>What <c>ToString</c> of a type prints.</summary>
internal static class TextMembers
{
    /// <summary>The type's own or inherited hand-written <c>ToString</c>, or null where the compiler or the framework makes it.</summary>
    public static IMethodSymbol? OwnToString(ITypeSymbol type)
    {
        if (PrintsItsParts(type))
        {
            return null;
        }

        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(WellKnownMemberNames.ObjectToString))
            {
                if (member is IMethodSymbol { Parameters.IsEmpty: true, IsOverride: true, IsImplicitlyDeclared: false } own
                    && (!current.IsRecord || !own.DeclaringSyntaxReferences.IsEmpty))
                {
                    // The compiler makes another one for a derived record, unless its base has sealed this one.
                    return ReferenceEquals(current, type) || !type.IsRecord || own.IsSealed ? own : null;
                }
            }
        }

        return null;
    }

    /// <summary>Whether the type is a span or a memory of characters, whose text they are.</summary>
    public static bool IsWindowOnText(ITypeSymbol? type) => type is INamedTypeSymbol
    {
        Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory",
        TypeArguments: [{ SpecialType: SpecialType.System_Char }],
    };

    /// <summary>The hand-written <c>IFormattable.ToString</c> of the type, or null.</summary>
    public static IMethodSymbol? OwnFormat(ITypeSymbol type)
    {
        foreach (var contract in type.AllInterfaces)
        {
            if (contract is { Name: nameof(IFormattable), ContainingNamespace.Name: nameof(System) }
                && contract.GetMembers(WellKnownMemberNames.ObjectToString) is [var format, ..])
            {
                return type.FindImplementationForInterfaceMember(format) as IMethodSymbol;
            }
        }

        return null;
    }

    /// <summary>The <c>PrintMembers</c> that somebody wrote for a record, or null where the compiler makes it.</summary>
    public static IMethodSymbol? OwnPrinting(ITypeSymbol type)
    {
        foreach (var member in type.IsRecord ? type.GetMembers("PrintMembers") : [])
        {
            if (member is IMethodSymbol { IsImplicitlyDeclared: false, Parameters.Length: 1, DeclaringSyntaxReferences.IsEmpty: false } printing)
            {
                return printing;
            }
        }

        return null;
    }

    /// <summary>The members that a compiler-made <c>ToString</c> prints: those of records, anonymous types and tuples.</summary>
    public static ImmutableArray<ISymbol> PrintedBy(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { IsTupleType: true } tuple)
        {
            return ImmutableArray<ISymbol>.CastUp(tuple.TupleElements.Select(static e => e.CorrespondingTupleField ?? e).ToImmutableArray());
        }

        if (!type.IsRecord && !PrintsItsParts(type))
        {
            return [];
        }

        var members = ImmutableArray.CreateBuilder<ISymbol>();
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (IsPrinted(member))
                {
                    members.Add(member);
                }
            }
        }

        return members.ToImmutable();
    }

    private static bool PrintsItsParts(ITypeSymbol type) => type.IsAnonymousType || type.IsTupleType || type is INamedTypeSymbol { Name: "KeyValuePair" or nameof(Tuple), IsGenericType: true };

    private static bool IsPrinted(ISymbol member) =>
        member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public }
        && member is IPropertySymbol { GetMethod: not null, IsIndexer: false, IsOverride: false } or IFieldSymbol { IsImplicitlyDeclared: false };
}
