using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Taxonomy;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>
/// Collects what <c>[CategoryDefinition]</c>, <c>[PurposeDefinition]</c> and <c>[RecipientDefinition]</c> constants define, in the
/// annotations' own assembly, in this compilation and in every referenced assembly that can hold annotations.
/// </summary>
public sealed class DefinitionReader
{
    private readonly List<CategoryInfo> _categories = [];
    private readonly List<PurposeInfo> _purposes = [];
    private readonly List<RecipientInfo> _recipients = [];
    private readonly WellKnownTypes _types;

    private DefinitionReader(WellKnownTypes types) => _types = types;

    public static TaxonomyCatalog Read(Compilation compilation, WellKnownTypes types, CancellationToken cancellationToken = default)
    {
        var reader = new DefinitionReader(types);
        reader.Visit(types.Home.GlobalNamespace, cancellationToken);
        reader.Visit(compilation.Assembly.GlobalNamespace, cancellationToken);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (types.IsVisibleTo(assembly) && !SymbolEqualityComparer.Default.Equals(assembly, types.Home))
            {
                reader.Visit(assembly.GlobalNamespace, cancellationToken);
            }
        }

        return new TaxonomyCatalog(reader._categories, reader._purposes, reader._recipients);
    }

    private void Visit(INamespaceOrTypeSymbol container, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceOrTypeSymbol inner)
            {
                Visit(inner, cancellationToken);
            }
            else if (member is IFieldSymbol { IsConst: true, ConstantValue: string key } field)
            {
                Read(field, key);
            }
        }
    }

    private void Read(IFieldSymbol field, string key)
    {
        foreach (var attribute in field.GetAttributes())
        {
            if (Is(attribute, _types.CategoryDefinition))
            {
                _categories.Add(ReadCategory(field, key, attribute));
            }
            else if (Is(attribute, _types.PurposeDefinition))
            {
                _purposes.Add(ReadPurpose(field, key, attribute));
            }
            else if (Is(attribute, _types.RecipientDefinition))
            {
                _recipients.Add(ReadRecipient(field, key, attribute));
            }
        }
    }

    private static CategoryInfo ReadCategory(IFieldSymbol field, string key, AttributeData attribute) => new(
        key,
        field.Name,
        attribute.NamedString(nameof(CategoryDefinitionAttribute.Broader)),
        (CcpaCategory)attribute.NamedInt(nameof(CategoryDefinitionAttribute.Ccpa)),
        attribute.NamedBool(nameof(CategoryDefinitionAttribute.CcpaIsClosest)),
        attribute.NamedString(nameof(CategoryDefinitionAttribute.CcpaNote)),
        attribute.NamedBool(nameof(CategoryDefinitionAttribute.Sensitive)),
        attribute.NamedString(nameof(CategoryDefinitionAttribute.SensitiveCite)),
        attribute.NamedString(nameof(CategoryDefinitionAttribute.SensitiveCondition)),
        attribute.NamedString(nameof(CategoryDefinitionAttribute.SensitiveNote)),
        attribute.NamedBool(nameof(CategoryDefinitionAttribute.SpecialCategory)),
        attribute.NamedString(nameof(CategoryDefinitionAttribute.SpecialCategoryCondition)),
        attribute.NamedString(nameof(CategoryDefinitionAttribute.Description)),
        attribute.NamedString(nameof(CategoryDefinitionAttribute.Fides)),
        attribute.NamedString(nameof(CategoryDefinitionAttribute.Dpv)),
        field.ToDisplayString());

    private static PurposeInfo ReadPurpose(IFieldSymbol field, string key, AttributeData attribute) => new(
        key,
        field.Name,
        attribute.NamedString(nameof(PurposeDefinitionAttribute.Broader)),
        (CcpaPurpose)attribute.NamedInt(nameof(PurposeDefinitionAttribute.Ccpa)),
        attribute.NamedString(nameof(PurposeDefinitionAttribute.CcpaNote)),
        attribute.NamedBool(nameof(PurposeDefinitionAttribute.RequiresConsent)),
        attribute.NamedString(nameof(PurposeDefinitionAttribute.Description)),
        attribute.NamedString(nameof(PurposeDefinitionAttribute.Fides)),
        attribute.NamedString(nameof(PurposeDefinitionAttribute.Dpv)),
        field.ToDisplayString());

    private static RecipientInfo ReadRecipient(IFieldSymbol field, string key, AttributeData attribute) => new(
        key,
        attribute.NamedString(nameof(RecipientDefinitionAttribute.Name)) ?? field.Name,
        (RecipientKind)attribute.IntAt(0),
        attribute.NamedString(nameof(RecipientDefinitionAttribute.Country)),
        attribute.NamedStrings(nameof(RecipientDefinitionAttribute.Purposes)),
        (TransferSafeguard)attribute.NamedInt(nameof(RecipientDefinitionAttribute.Safeguard)),
        field.ToDisplayString());

    private static bool Is(AttributeData attribute, INamedTypeSymbol? type) =>
        type is not null && SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type);
}
