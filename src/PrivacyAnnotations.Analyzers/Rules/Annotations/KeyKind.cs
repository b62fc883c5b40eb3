namespace PrivacyAnnotations.Analyzers.Rules.Annotations;

/// <summary>What a string in an annotation names.</summary>
internal enum KeyKind
{
    Category,
    Purpose,
    Recipient,
}
