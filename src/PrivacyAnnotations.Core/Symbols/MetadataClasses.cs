using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>
/// Buddy classes: <c>[MetadataType(typeof(CustomerMetadata))]</c> says that the attributes of the partial class's members
/// stand on the equally named members of another class, because the first one is generated.
/// </summary>
public static class MetadataClasses
{
    public static ISymbol? TwinOf(ISymbol symbol)
    {
        if (symbol is not (IPropertySymbol or IFieldSymbol) || BuddyOf(symbol.ContainingType) is not { } buddy)
        {
            return null;
        }

        foreach (var member in buddy.GetMembers(symbol.Name))
        {
            if (member is IPropertySymbol or IFieldSymbol)
            {
                return member;
            }
        }

        return null;
    }

    private static INamedTypeSymbol? BuddyOf(INamedTypeSymbol? type)
    {
        if (type is null)
        {
            return null;
        }

        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "MetadataTypeAttribute" or "ModelMetadataTypeAttribute" } && attribute.TypeAt(0) is { } buddy)
            {
                return buddy;
            }
        }

        return null;
    }
}
