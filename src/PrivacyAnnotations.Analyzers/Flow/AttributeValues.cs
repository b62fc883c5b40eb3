using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>Arguments as a model file writes them.</summary>
internal static class AttributeValues
{
    /// <summary>The value of a named argument or of the constructor parameter of that name; null where it was not given.</summary>
    public static string? Of(AttributeData attribute, string? argument)
    {
        if (argument is null)
        {
            return null;
        }

        foreach (var pair in attribute.NamedArguments)
        {
            if (string.Equals(pair.Key, argument, StringComparison.Ordinal))
            {
                return NameOf(pair.Value);
            }
        }

        var parameters = attribute.AttributeConstructor?.Parameters ?? [];
        for (var i = 0; i < parameters.Length && i < attribute.ConstructorArguments.Length; i++)
        {
            if (string.Equals(parameters[i].Name, argument, StringComparison.OrdinalIgnoreCase))
            {
                return NameOf(attribute.ConstructorArguments[i]);
            }
        }

        return null;
    }

    /// <summary>A constant as a model file writes it: <c>true</c>, <c>false</c>, the name of an enum member, a number, text.</summary>
    public static string? NameOf(ITypeSymbol? type, object? value)
    {
        if (value is bool flag)
        {
            return flag ? "true" : "false";
        }

        if (type is not { TypeKind: TypeKind.Enum })
        {
            return Convert.ToString(value, CultureInfo.InvariantCulture);
        }

        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, value))
            {
                return field.Name;
            }
        }

        return null;
    }

    private static string? NameOf(TypedConstant constant) =>
        constant.Kind is TypedConstantKind.Enum or TypedConstantKind.Primitive ? NameOf(constant.Type, constant.Value) : null;
}
