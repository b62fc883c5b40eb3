using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>
/// Finds the entry for a member. The nearest declaration decides: its own type, then what it overrides, then what it
/// implements, then patterns that speak of every derived type. On each step the user's files come before the built-in ones.
/// </summary>
internal sealed class MemberModels(ModelCatalog catalog, Func<ModelFile, bool> isActive)
{
    public ApiModel? Find(ISymbol member) =>
        Declared(member) ?? Overridden(member) ?? Implemented(member) ?? Inherited(member);

    public ApiModel? OfType(INamedTypeSymbol type, bool derived)
    {
        foreach (var layer in catalog.Layers)
        {
            var entries = layer.ModelsOf(type)?.Named("") ?? [];
            foreach (var entry in entries)
            {
                if ((entry.Pattern.AndDerived || !derived) && isActive(entry.File))
                {
                    return entry.Model;
                }
            }
        }

        return null;
    }

    private ApiModel? Declared(ISymbol member) => OnType(member.ContainingType, member, derived: false);

    private ApiModel? Overridden(ISymbol member)
    {
        for (var next = BaseMember(member); next is not null; next = BaseMember(next))
        {
            if (Declared(next.OriginalDefinition) is { } model)
            {
                return model;
            }
        }

        return null;
    }

    private static ISymbol? BaseMember(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    private ApiModel? Implemented(ISymbol member)
    {
        if (member.ContainingType.TypeKind == TypeKind.Interface || member is IMethodSymbol { MethodKind: MethodKind.Constructor })
        {
            return null;
        }

        foreach (var contract in member.ContainingType.AllInterfaces)
        {
            if (HasModels(contract) && ImplementedOf(contract, member) is { } model)
            {
                return model;
            }
        }

        return null;
    }

    private bool HasModels(INamedTypeSymbol type)
    {
        foreach (var layer in catalog.Layers)
        {
            if (layer.ModelsOf(type) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private ApiModel? ImplementedOf(INamedTypeSymbol contract, ISymbol member)
    {
        // An explicit implementation is called 'Ns.IContract.Member'.
        var name = member.Name.Substring(member.Name.LastIndexOf('.') + 1);
        foreach (var declared in contract.GetMembers(name))
        {
            var implementation = member.ContainingType.FindImplementationForInterfaceMember(declared);
            if (SymbolEqualityComparer.Default.Equals(implementation, member) && Declared(declared.OriginalDefinition) is { } model)
            {
                return model;
            }
        }

        return null;
    }

    private ApiModel? Inherited(ISymbol member)
    {
        for (var type = member.ContainingType.BaseType; type is not null; type = type.BaseType)
        {
            if (OnType(type, member, derived: true) is { } model)
            {
                return model;
            }
        }

        foreach (var contract in member.ContainingType.AllInterfaces)
        {
            if (OnType(contract, member, derived: true) is { } model)
            {
                return model;
            }
        }

        return null;
    }

    private ApiModel? OnType(INamedTypeSymbol type, ISymbol member, bool derived)
    {
        foreach (var layer in catalog.Layers)
        {
            if (layer.ModelsOf(type) is { } models && Narrowest(models, member, derived) is { } entry)
            {
                return entry.Model;
            }
        }

        return null;
    }

    private ApiEntry? Narrowest(TypeModels models, ISymbol member, bool derived) =>
        First(models.Named(member.MetadataName), member, derived) ?? First(models.Prefixes, member, derived);

    private ApiEntry? First(IReadOnlyList<ApiEntry> entries, ISymbol member, bool derived)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            if ((entry.Pattern.AndDerived || !derived) && entry.Pattern.Describes(member) && isActive(entry.File))
            {
                return entry;
            }
        }

        return null;
    }
}
