using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Summaries;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>Which bodies of this compilation a call can reach.</summary>
internal sealed class Dispatch
{
    /// <summary>A call that can land in more bodies than this is taken as a call into the unknown.</summary>
    private const int MaxTargets = 32;

    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<IMethodSymbol>> _targets = new(SameSymbol.Comparer);
    private readonly Compilation _compilation;
    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> _types;

    private readonly Lazy<Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>> _heirs;

    public Dispatch(Compilation compilation)
    {
        _compilation = compilation;
        _types = new(() => [.. TypesOf(compilation.Assembly.GlobalNamespace)]);
        _heirs = new(() => HeirsOf(_types.Value));
    }

    /// <summary>The types of this compilation, nested ones included.</summary>
    public ImmutableArray<INamedTypeSymbol> Types => _types.Value;

    /// <summary>The method itself where it has a body, and what overrides or implements it; empty where nothing is in sight.</summary>
    public ImmutableArray<IMethodSymbol> TargetsOf(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        definition = definition.PartialImplementationPart ?? definition;
        if (!SymbolEqualityComparer.Default.Equals(definition.ContainingAssembly, _compilation.Assembly))
        {
            return [];
        }

        return BodySymbols.IsInBody(definition) ? Find(definition)
            : _targets.TryGetValue(definition, out var known) ? known
            : _targets.GetOrAdd(definition, Find(definition));
    }

    /// <summary>The one body that a call on an object of exactly this type lands in, or null where it is not of this compilation.</summary>
    public static IMethodSymbol? TargetIn(INamedTypeSymbol type, IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        if (definition.ContainingType.TypeKind == TypeKind.Interface)
        {
            return ImplementationsIn(type, definition, method.ContainingType).FirstOrDefault() ?? ImplementationsIn(type.OriginalDefinition, definition, null).FirstOrDefault();
        }

        for (var current = type.OriginalDefinition; current is not null; current = current.BaseType?.OriginalDefinition)
        {
            if (SymbolEqualityComparer.Default.Equals(current, definition.ContainingType))
            {
                return definition;
            }

            if (OverridesIn(current, definition).FirstOrDefault() is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Whether an object of the one type can be one of the other.</summary>
    public static bool AreRelated(ITypeSymbol left, ITypeSymbol right) => DerivesFrom(left, right) || DerivesFrom(right, left);

    private static bool DerivesFrom(ITypeSymbol? type, ITypeSymbol ancestor)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, ancestor.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<IMethodSymbol> Find(IMethodSymbol method)
    {
        var targets = new List<IMethodSymbol>();
        if (!method.IsAbstract && !method.IsExtern)
        {
            targets.Add(method);
        }

        if (CanBeOverridden(method))
        {
            AddOverrides(targets, method);
        }

        SourceOrder.Sort(targets);
        return targets.Count <= MaxTargets ? [.. targets] : [];
    }

    private static bool CanBeOverridden(IMethodSymbol method) =>
        (method.IsAbstract || method.IsVirtual || method.IsOverride) && !method.IsSealed && !method.ContainingType.IsSealed;

    private void AddOverrides(List<IMethodSymbol> targets, IMethodSymbol method)
    {
        foreach (var type in _heirs.Value.TryGetValue(method.ContainingType, out var heirs) ? heirs : [])
        {
            foreach (var found in method.ContainingType.TypeKind == TypeKind.Interface ? ImplementationsIn(type, method, null) : OverridesIn(type, method))
            {
                if (!found.IsAbstract && !targets.Contains(found, SymbolEqualityComparer.Default))
                {
                    targets.Add(found);
                }
            }
        }
    }

    // By what they derive from or implement, in the order of all types.
    private static Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> HeirsOf(ImmutableArray<INamedTypeSymbol> types)
    {
        var heirs = new Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>(SymbolEqualityComparer.Default);
        foreach (var type in types)
        {
            for (var ancestor = type.BaseType; ancestor is { SpecialType: not SpecialType.System_Object }; ancestor = ancestor.BaseType)
            {
                Add(ancestor, type);
            }

            foreach (var contract in type.AllInterfaces)
            {
                Add(contract, type);
            }
        }

        return heirs;

        void Add(INamedTypeSymbol ancestor, INamedTypeSymbol heir)
        {
            var definition = ancestor.OriginalDefinition;
            var known = heirs.TryGetValue(definition, out var list) ? list : heirs[definition] = [];
            if (known.Count == 0 || !ReferenceEquals(known[known.Count - 1], heir))
            {
                known.Add(heir);
            }
        }
    }

    private static IEnumerable<IMethodSymbol> OverridesIn(INamedTypeSymbol type, IMethodSymbol method)
    {
        foreach (var member in type.GetMembers(method.Name))
        {
            if (member is IMethodSymbol { IsOverride: true } candidate && Overrides(candidate, method))
            {
                yield return candidate;
            }
        }
    }

    // A type can implement one interface for several type arguments: all of them, or the one that is asked for.
    private static IEnumerable<IMethodSymbol> ImplementationsIn(INamedTypeSymbol type, IMethodSymbol method, INamedTypeSymbol? asked)
    {
        foreach (var contract in type.AllInterfaces)
        {
            if (!SymbolEqualityComparer.Default.Equals(asked is null ? contract.OriginalDefinition : contract, asked ?? method.ContainingType))
            {
                continue;
            }

            foreach (var member in contract.GetMembers(method.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method)
                    && type.FindImplementationForInterfaceMember(member) is IMethodSymbol found)
                {
                    yield return found.OriginalDefinition;
                }
            }
        }
    }

    private static bool Overrides(IMethodSymbol candidate, IMethodSymbol method)
    {
        for (var overridden = candidate.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method))
            {
                return true;
            }
        }

        return false;
    }

    // A type is asked for its types only: all its members would be bound for nothing.
    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
    {
        foreach (var type in container.GetTypeMembers())
        {
            yield return type;
            foreach (var nested in TypesOf(type))
            {
                yield return nested;
            }
        }

        foreach (var inner in (container as INamespaceSymbol)?.GetNamespaceMembers() ?? [])
        {
            foreach (var type in TypesOf(inner))
            {
                yield return type;
            }
        }
    }
}
