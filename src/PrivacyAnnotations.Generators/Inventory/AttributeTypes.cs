using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Generators.Inventory;

/// <summary>The full names of the attributes that the generator looks for.</summary>
internal static class AttributeTypes
{
    public const string PersonalData = Namespace + "." + nameof(PersonalDataAttribute);
    public const string PersonalDataMember = Namespace + "." + nameof(PersonalDataMemberAttribute);
    public const string CategoryDefinition = Namespace + "." + nameof(CategoryDefinitionAttribute);
    public const string PurposeDefinition = Namespace + "." + nameof(PurposeDefinitionAttribute);
    public const string RecipientDefinition = Namespace + "." + nameof(RecipientDefinitionAttribute);
    public const string PolicyDocument = Namespace + "." + nameof(PolicyDocumentAttribute);
    public const string PrivacyPolicy = Namespace + "." + nameof(PrivacyPolicyAttribute);

    private const string Namespace = nameof(PrivacyAnnotations);

    /// <summary>Whether an attribute is the named one of the annotations.</summary>
    public static bool Is(this AttributeData attribute, string name) =>
        attribute.AttributeClass is { ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } } type
        && type.Name == name;
}
