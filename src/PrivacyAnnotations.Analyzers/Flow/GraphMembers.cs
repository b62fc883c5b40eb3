using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Symbols;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>A member that a serializer or logger writes.</summary>
/// <param name="Member">The field or property.</param>
/// <param name="Type">Its type.</param>
/// <param name="Technique">How a converter de-identifies it, or <see cref="Deidentification.Unspecified"/>.</param>
internal readonly record struct GraphMember(ISymbol Member, ITypeSymbol Type, Deidentification Technique);

/// <summary>Which members of a type a serializer or logger writes, by the rules of its <see cref="GraphWriter"/>.</summary>
internal sealed class GraphMembers(ModelResolver models, CallContracts contracts)
{
    private readonly ConcurrentDictionary<(ITypeSymbol Type, string Writer), ImmutableArray<GraphMember>> _members = new(Keys.Instance);
    private readonly ConcurrentDictionary<(ITypeSymbol Type, string Writer), ImmutableArray<INamedTypeSymbol>> _derived = new(Keys.Instance);

    /// <param name="type">The type that is written.</param>
    /// <param name="writer">The writer's key, or null for every public property.</param>
    public ImmutableArray<GraphMember> Of(ITypeSymbol type, string? writer)
    {
        var key = (type, writer ?? "");
        return _members.TryGetValue(key, out var known) ? known : _members.GetOrAdd(key, Read(type, writer is null ? null : models.Writer(writer)));
    }

    /// <summary>Whether the writer is one that does this with every type.</summary>
    public bool Has(string? writer, WriterTraits trait) => writer is not null && models.Writer(writer) is { } rules && rules.Has(trait);

    /// <summary>The types that a serializer writes as themselves where the given one is declared.</summary>
    public ImmutableArray<INamedTypeSymbol> DerivedTypesOf(ITypeSymbol type, string? writer)
    {
        if (writer is null || models.Writer(writer) is not { Derived.Count: > 0 } rules)
        {
            return [];
        }

        return _derived.TryGetValue((type, writer), out var known) ? known : _derived.GetOrAdd((type, writer), ReadDerived(type, rules));
    }

    private static ImmutableArray<INamedTypeSymbol> ReadDerived(ITypeSymbol type, GraphWriter rules)
    {
        var derived = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
        foreach (var attribute in type.GetAttributes())
        {
            if (IsAny(attribute, rules.Derived) && (attribute.TypeAt(0) ?? attribute.TypeAt(1)) is { } named && !SymbolEqualityComparer.Default.Equals(named, type))
            {
                derived.Add(named);
            }
        }

        return derived.ToImmutable();
    }

    private ImmutableArray<GraphMember> Read(ITypeSymbol type, GraphWriter? rules)
    {
        var members = ImmutableArray.CreateBuilder<GraphMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var optIn = rules is not null && IsOptIn(type, rules);
        for (var current = type; current is not null && current.SpecialType == SpecialType.None; current = current.BaseType)
        {
            AddOwn(members, names, current, rules, optIn);
        }

        // An interface shows what the interfaces behind it declare too.
        foreach (var contract in type.TypeKind == TypeKind.Interface ? type.AllInterfaces : [])
        {
            AddOwn(members, names, contract, rules, optIn);
        }

        return members.ToImmutable();
    }

    // The contract of a base class is that of the whole object.
    private static bool IsOptIn(ITypeSymbol type, GraphWriter rules)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (HasRule(current.GetAttributes(), rules.OptIn))
            {
                return true;
            }
        }

        return false;
    }

    private void AddOwn(ImmutableArray<GraphMember>.Builder members, HashSet<string> names, ITypeSymbol type, GraphWriter? rules, bool optIn)
    {
        foreach (var member in type.GetMembers())
        {
            if (TypeOf(member) is { } memberType && names.Add(member.Name) && IsWritten(member, rules, optIn))
            {
                members.Add(new GraphMember(member, memberType, TechniqueOf(member, memberType, rules)));
            }
        }
    }

    private static bool IsWritten(ISymbol member, GraphWriter? rules, bool optIn)
    {
        var attributes = AttributesOf(member);
        if (rules is null)
        {
            return member is IPropertySymbol && IsPublic(member);
        }

        if (HasRule(attributes, rules.Ignore))
        {
            return false;
        }

        if (HasAny(attributes, rules.Include))
        {
            return true;
        }

        return !optIn && IsPublic(member) && (member is IPropertySymbol property ? IsWritten(property, rules) : rules.Has(WriterTraits.Fields));
    }

    private static bool IsWritten(IPropertySymbol property, GraphWriter rules) =>
        !rules.Has(WriterTraits.Settable)
        || property.SetMethod is { DeclaredAccessibility: Accessibility.Public }
        || (property.Type.SpecialType != SpecialType.System_String && ElementTypes.Of(property.Type) is not null);

    // An attribute of a positional record parameter may have been written for its property.
    private static ImmutableArray<AttributeData> AttributesOf(ISymbol member) => member.GetAttributes();

    private Deidentification TechniqueOf(ISymbol member, ITypeSymbol type, GraphWriter? rules)
    {
        if (rules is null)
        {
            return Deidentification.Unspecified;
        }

        foreach (var attribute in member.GetAttributes().AddRange(type.GetAttributes()))
        {
            if (IsAny(attribute, rules.Converter) && attribute.TypeAt(0) is { } converter
                && contracts.TechniqueOf(converter) is var technique and not Deidentification.Unspecified)
            {
                return technique;
            }
        }

        return Deidentification.Unspecified;
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol { IsStatic: false, IsIndexer: false, GetMethod: not null } property => property.Type,
        IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } field => field.Type,
        IFieldSymbol { IsStatic: false, CorrespondingTupleField: not null } field => field.Type,
        _ => null,
    };

    private static bool IsPublic(ISymbol member) =>
        member.DeclaredAccessibility == Accessibility.Public
        && (member is not IPropertySymbol { GetMethod: { } getter } || getter.DeclaredAccessibility == Accessibility.Public);

    private static bool HasRule(ImmutableArray<AttributeData> attributes, EquatableArray<AttributeRule> rules)
    {
        foreach (var attribute in attributes)
        {
            foreach (var rule in rules)
            {
                if (IsNamed(attribute, rule.Attribute) && (rule.When?.HoldsFor(AttributeValues.Of(attribute, rule.When.Argument)) ?? true))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasAny(ImmutableArray<AttributeData> attributes, EquatableArray<string> names)
    {
        foreach (var attribute in attributes)
        {
            if (IsAny(attribute, names))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAny(AttributeData attribute, EquatableArray<string> names)
    {
        foreach (var name in names)
        {
            if (IsNamed(attribute, name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamed(AttributeData attribute, string name) =>
        attribute.AttributeClass is { } type
        && name.EndsWith(type.Name, StringComparison.Ordinal)
        && string.Equals(type.OriginalDefinition.ToDisplayString(), name, StringComparison.Ordinal);

    private sealed class Keys : IEqualityComparer<(ITypeSymbol Type, string Writer)>
    {
        public static readonly Keys Instance = new();

        public bool Equals((ITypeSymbol Type, string Writer) x, (ITypeSymbol Type, string Writer) y) =>
            SymbolEqualityComparer.Default.Equals(x.Type, y.Type) && string.Equals(x.Writer, y.Writer, StringComparison.Ordinal);

        public int GetHashCode((ITypeSymbol Type, string Writer) key) =>
            unchecked((SymbolEqualityComparer.Default.GetHashCode(key.Type) * 31) + StringComparer.Ordinal.GetHashCode(key.Writer));
    }
}
