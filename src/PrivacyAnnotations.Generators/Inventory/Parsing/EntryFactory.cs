using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Policy;

namespace PrivacyAnnotations.Generators.Inventory.Parsing;

/// <summary>Describes an annotated symbol as an entry. The file is still the absolute one: what it is relative to is known later.</summary>
internal static class EntryFactory
{
    /// <returns>Null where nothing that can hold data is annotated: the code is broken.</returns>
    public static InventoryEntry? Create(ISymbol symbol, SyntaxNode node, PersonalDataAnnotation annotation)
    {
        var (file, line) = Places.Of(symbol, node);
        return Create(symbol, symbol.ContainingAssembly?.Name ?? "", annotation, file, line);
    }

    public static InventoryEntry? Create(ISymbol symbol, string assembly, PersonalDataAnnotation annotation, string? file, int? line)
    {
        var holder = HolderOf(symbol);
        if (IsNameless(holder) || KindOf(holder) is not { } kind || (holder as INamedTypeSymbol ?? holder.ContainingType) is not { } type)
        {
            return null;
        }

        return new InventoryEntry(
            assembly, SymbolNames.OfType(type), SymbolNames.OfMember(holder), kind, SymbolNames.OfDataType(holder), annotation, file, line);
    }

    // A positional parameter and its property are one thing, and so are a property and the field behind it.
    private static ISymbol HolderOf(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter => PropertyOf(parameter) ?? symbol,
        IFieldSymbol { AssociatedSymbol: IPropertySymbol property } => property,
        _ => symbol,
    };

    private static IPropertySymbol? PropertyOf(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } record })
        {
            return null;
        }

        foreach (var member in record.GetMembers(parameter.Name))
        {
            // Both come from one piece of syntax; a parameter of another constructor merely has the same name.
            if (member is IPropertySymbol property && IsDeclaredIn(parameter, record))
            {
                return property;
            }
        }

        return null;
    }

    private static bool IsDeclaredIn(IParameterSymbol parameter, INamedTypeSymbol record)
    {
        foreach (var reference in parameter.ContainingSymbol.DeclaringSyntaxReferences)
        {
            foreach (var declaration in record.DeclaringSyntaxReferences)
            {
                if (reference.SyntaxTree == declaration.SyntaxTree && reference.Span == declaration.Span)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Somebody is still typing it. Lambdas and constructors are methods, and have no name of their own to wait for.
    private static bool IsNameless(ISymbol symbol) => symbol is not IMethodSymbol && symbol.Name.Length == 0;

    private static MemberKind? KindOf(ISymbol symbol) => symbol switch
    {
        IFieldSymbol => MemberKind.Field,
        IPropertySymbol => MemberKind.Property,
        IParameterSymbol => MemberKind.Parameter,
        IMethodSymbol => MemberKind.Return,
        INamedTypeSymbol { TypeKind: TypeKind.Class } => MemberKind.Class,
        INamedTypeSymbol { TypeKind: TypeKind.Struct } => MemberKind.Struct,
        INamedTypeSymbol { TypeKind: TypeKind.Enum } => MemberKind.Enum,
        INamedTypeSymbol { TypeKind: TypeKind.Interface } => MemberKind.Interface,
        _ => null,
    };
}
