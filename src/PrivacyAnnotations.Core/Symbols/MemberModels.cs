using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>
/// Finds the entry for a member. The nearest declaration decides: its own type, then what it overrides, then what it
/// implements, then patterns that speak of every derived type. On each step the user's files come before the built-in ones.
/// </summary>
internal sealed class MemberModels
{
    private readonly ModelCatalog _catalog;
    private readonly Func<ModelFile, bool> _isActive;
    private readonly Func<INamedTypeSymbol, ImmutableArray<INamedTypeSymbol>> _findAncestors;
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<INamedTypeSymbol>> _ancestors = new(SymbolEqualityComparer.Default);

    public MemberModels(ModelCatalog catalog, Func<ModelFile, bool> isActive)
    {
        _catalog = catalog;
        _isActive = isActive;
        _findAncestors = FindAncestors;
    }

    public ApiModel? Find(ISymbol member) =>
        Declared(member) ?? Overridden(member) ?? Implemented(member) ?? Inherited(member);

    public ApiModel? OfType(INamedTypeSymbol type, bool derived)
    {
        foreach (var layer in _catalog.Layers)
        {
            var entries = layer.ModelsOf(type)?.Named("") ?? [];
            foreach (var entry in entries)
            {
                if ((entry.Pattern.AndDerived || !derived) && _isActive(entry.File))
                {
                    return entry.Model;
                }
            }
        }

        return null;
    }

    private ApiModel? Declared(ISymbol member) => OnType(DeclaringType(member), member, derived: false);

    /// <summary>The members of an <c>extension</c> block lie in a nameless type within the static class that everybody names.</summary>
    private static INamedTypeSymbol DeclaringType(ISymbol member) =>
        member.ContainingType is { Name: "", ContainingType: { } outer } ? outer : member.ContainingType;

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

        foreach (var contract in ModelledAncestors(member.ContainingType))
        {
            if (contract.TypeKind == TypeKind.Interface && ImplementedOf(contract, member) is { } model)
            {
                return model;
            }
        }

        return null;
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
        foreach (var ancestor in ModelledAncestors(member.ContainingType))
        {
            if (OnType(ancestor, member, derived: true) is { } model)
            {
                return model;
            }
        }

        return null;
    }

    /// <summary>The base types, nearest first, and the interfaces that any model speaks of: few, and the same for all members of a type.</summary>
    private ImmutableArray<INamedTypeSymbol> ModelledAncestors(INamedTypeSymbol type) => _ancestors.GetOrAdd(type, _findAncestors);

    private ImmutableArray<INamedTypeSymbol> FindAncestors(INamedTypeSymbol type)
    {
        var ancestors = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
        for (var next = type.BaseType; next is not null; next = next.BaseType)
        {
            AddModelled(next);
        }

        foreach (var contract in type.AllInterfaces)
        {
            AddModelled(contract);
        }

        return ancestors.ToImmutable();

        void AddModelled(INamedTypeSymbol ancestor)
        {
            if (HasModels(ancestor))
            {
                ancestors.Add(ancestor);
            }
        }
    }

    private bool HasModels(INamedTypeSymbol type)
    {
        foreach (var layer in _catalog.Layers)
        {
            if (layer.ModelsOf(type) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private ApiModel? OnType(INamedTypeSymbol type, ISymbol member, bool derived)
    {
        foreach (var layer in _catalog.Layers)
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
            if ((entry.Pattern.AndDerived || !derived) && entry.Pattern.Describes(member) && _isActive(entry.File))
            {
                return entry;
            }
        }

        return null;
    }
}
