using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>Which types of libraries are there to be written to: streams, writers and the like, by what their models say.</summary>
internal sealed class ChannelTypes(ModelResolver models)
{
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    public bool AreWrittenTo(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None, Locations: [{ IsInMetadata: true }, ..] } named
        && (_known.TryGetValue(named, out var known) ? known : _known.GetOrAdd(named, models.MayWrite(named) && Search(named)));

    private bool Search(ITypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public } method && IsWrite(models.Find(method)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsWrite(ApiModel? model)
    {
        foreach (var clause in model?.Clauses ?? default)
        {
            if (clause is WritesClause)
            {
                return true;
            }
        }

        return false;
    }
}
