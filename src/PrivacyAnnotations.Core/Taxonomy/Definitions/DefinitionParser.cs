namespace PrivacyAnnotations.Core.Taxonomy.Definitions;

/// <summary>Turns the attribute of a constant into what it defines: the constant's value is the key, its name the name.</summary>
public static class DefinitionParser
{
    public static CategoryInfo Category(string key, string name, IDefinitionArguments says) => new(
        key,
        name,
        says.Text(nameof(CategoryDefinitionAttribute.Broader)),
        (CcpaCategory)says.Number(nameof(CategoryDefinitionAttribute.Ccpa)),
        says.Flag(nameof(CategoryDefinitionAttribute.CcpaIsClosest)),
        says.Text(nameof(CategoryDefinitionAttribute.CcpaNote)),
        says.Flag(nameof(CategoryDefinitionAttribute.Sensitive)),
        says.Text(nameof(CategoryDefinitionAttribute.SensitiveCite)),
        says.Text(nameof(CategoryDefinitionAttribute.SensitiveCondition)),
        says.Text(nameof(CategoryDefinitionAttribute.SensitiveNote)),
        says.Flag(nameof(CategoryDefinitionAttribute.SpecialCategory)),
        says.Text(nameof(CategoryDefinitionAttribute.SpecialCategoryCondition)),
        says.Text(nameof(CategoryDefinitionAttribute.Description)),
        says.Text(nameof(CategoryDefinitionAttribute.Fides)),
        says.Text(nameof(CategoryDefinitionAttribute.Dpv)));

    public static PurposeInfo Purpose(string key, string name, IDefinitionArguments says) => new(
        key,
        name,
        says.Text(nameof(PurposeDefinitionAttribute.Broader)),
        (CcpaPurpose)says.Number(nameof(PurposeDefinitionAttribute.Ccpa)),
        says.Text(nameof(PurposeDefinitionAttribute.CcpaNote)),
        says.Flag(nameof(PurposeDefinitionAttribute.RequiresConsent)),
        says.Text(nameof(PurposeDefinitionAttribute.Description)),
        says.Text(nameof(PurposeDefinitionAttribute.Fides)),
        says.Text(nameof(PurposeDefinitionAttribute.Dpv)));

    public static RecipientInfo Recipient(string key, string name, IDefinitionArguments says) => new(
        key,
        says.Text(nameof(RecipientDefinitionAttribute.Name)) ?? name,
        (RecipientKind)says.FirstNumber,
        says.Text(nameof(RecipientDefinitionAttribute.Country)),
        says.Texts(nameof(RecipientDefinitionAttribute.Purposes)),
        (TransferSafeguard)says.Number(nameof(RecipientDefinitionAttribute.Safeguard)));
}
