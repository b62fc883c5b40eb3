using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Generators.Inventory.Parsing;

/// <summary>Names as they stand in an inventory: as C# writes them, without what only a compiler needs.</summary>
internal static class SymbolNames
{
    private const SymbolDisplayMiscellaneousOptions Types =
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes
        | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier;

    private static readonly SymbolDisplayFormat s_fullName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);

    private static readonly SymbolDisplayFormat s_dataType = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: Types);

    private static readonly SymbolDisplayFormat s_member = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeExplicitInterface,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        miscellaneousOptions: Types);

    public static string OfType(INamedTypeSymbol type) => type.ToDisplayString(s_fullName);

    public static string? OfMember(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol => null,
        IParameterSymbol parameter => Path(parameter.ContainingSymbol) + "." + parameter.Name,
        _ => Path(symbol),
    };

    public static string? OfDataType(ISymbol symbol)
    {
        var type = symbol switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IParameterSymbol parameter => parameter.Type,
            IMethodSymbol method => method.ReturnType,
            _ => null,
        };
        return type?.ToDisplayString(s_dataType);
    }

    // A local function or lambda is named by the way that leads to it.
    private static string Path(ISymbol symbol)
    {
        var name = symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } ? "lambda" : symbol.ToDisplayString(s_member);
        return symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction, ContainingSymbol: { } outer }
            && outer is not INamespaceOrTypeSymbol
                ? Path(outer) + "." + name
                : name;
    }
}
