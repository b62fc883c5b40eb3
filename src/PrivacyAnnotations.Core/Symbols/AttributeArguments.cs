using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>
/// Reads attribute arguments without trusting them: while code is being typed, arguments are missing,
/// of the wrong type or of the error kind, and all of these read as 'not given'.
/// </summary>
public static class AttributeArguments
{
    public static string? StringAt(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length ? AsString(attribute.ConstructorArguments[index]) : null;

    public static INamedTypeSymbol? TypeAt(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index] is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol type }
            ? type
            : null;

    public static int IntAt(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length ? AsInt(attribute.ConstructorArguments[index]) : 0;

    public static EquatableArray<string> StringsAt(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length ? AsStrings(attribute.ConstructorArguments[index]) : EquatableArray<string>.Empty;

    public static string? NamedString(this AttributeData attribute, string name) =>
        TryGet(attribute, name, out var value) ? AsString(value) : null;

    public static bool NamedBool(this AttributeData attribute, string name) =>
        TryGet(attribute, name, out var value) && value is { Kind: TypedConstantKind.Primitive, Value: true };

    public static int NamedInt(this AttributeData attribute, string name) =>
        TryGet(attribute, name, out var value) ? AsInt(value) : 0;

    public static EquatableArray<string> NamedStrings(this AttributeData attribute, string name) =>
        TryGet(attribute, name, out var value) ? AsStrings(value) : EquatableArray<string>.Empty;

    private static bool TryGet(AttributeData attribute, string name, out TypedConstant value)
    {
        foreach (var pair in attribute.NamedArguments)
        {
            if (string.Equals(pair.Key, name, StringComparison.Ordinal))
            {
                value = pair.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    private static string? AsString(TypedConstant constant) =>
        constant.Kind == TypedConstantKind.Primitive ? constant.Value as string : null;

    private static int AsInt(TypedConstant constant) =>
        constant.Kind is TypedConstantKind.Enum or TypedConstantKind.Primitive && constant.Value is int number ? number : 0;

    private static EquatableArray<string> AsStrings(TypedConstant constant)
    {
        if (constant.Kind != TypedConstantKind.Array || constant.IsNull)
        {
            return EquatableArray<string>.Empty;
        }

        var builder = ImmutableArray.CreateBuilder<string>(constant.Values.Length);
        foreach (var item in constant.Values)
        {
            if (AsString(item) is { } text)
            {
                builder.Add(text);
            }
        }

        return builder.ToImmutable();
    }
}
