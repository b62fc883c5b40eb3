using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>What the compiler makes of a record's positional parameters.</summary>
public static class RecordMembers
{
    /// <summary>The positional parameter that a record's property was made from, or null.</summary>
    public static IParameterSymbol? ParameterOf(IPropertySymbol property)
    {
        if (property.ContainingType is not { IsRecord: true } record)
        {
            return null;
        }

        foreach (var constructor in record.InstanceConstructors)
        {
            if (IsPrimary(constructor) && Find(constructor, property) is { } parameter)
            {
                return parameter;
            }
        }

        return null;
    }

    // In source, the parameter and its property share one piece of syntax. In metadata, the primary constructor is the one
    // whose parameters all are properties of the record, in name and type; of those that its base has, it makes none of its own.
    private static bool IsPrimary(IMethodSymbol constructor)
    {
        if (constructor.Parameters.IsEmpty || constructor.DeclaredAccessibility == Accessibility.Private)
        {
            return false;
        }

        foreach (var parameter in constructor.Parameters)
        {
            if (!HasProperty(constructor.ContainingType, parameter))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasProperty(INamedTypeSymbol type, IParameterSymbol parameter)
    {
        for (var current = type; current is { IsRecord: true }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(parameter.Name))
            {
                if (member is IPropertySymbol property && SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IParameterSymbol? Find(IMethodSymbol constructor, IPropertySymbol property)
    {
        foreach (var parameter in constructor.Parameters)
        {
            if (string.Equals(parameter.Name, property.Name, StringComparison.Ordinal))
            {
                return parameter;
            }
        }

        return null;
    }
}
