namespace PrivacyAnnotations.Core.Inventory;

/// <summary>What carries an annotation.</summary>
public enum MemberKind
{
    Field,
    Property,
    Parameter,
    Return,
    Class,
    Struct,
    Enum,
    Interface,
}
