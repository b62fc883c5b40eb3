using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>The argument of an attribute as a model file writes it: the name of an enum member.</summary>
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

    private static string? NameOf(TypedConstant constant)
    {
        if (constant is not { Kind: TypedConstantKind.Enum, Type: { } type })
        {
            return constant.Kind == TypedConstantKind.Primitive ? constant.Value?.ToString() : null;
        }

        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, constant.Value))
            {
                return field.Name;
            }
        }

        return null;
    }
}
