using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Taxonomy.Definitions;

/// <summary>The words that one assembly adds.</summary>
/// <param name="Assembly">The assembly's name.</param>
/// <param name="Categories">The categories that its constants define.</param>
/// <param name="Purposes">The purposes that its constants define.</param>
/// <param name="Recipients">The recipients that its constants define.</param>
/// <param name="AnnotatedTypes">The names of its annotated types; those that are attribute classes are aliases.</param>
public sealed record Vocabulary(
    string Assembly,
    EquatableArray<CategoryInfo> Categories,
    EquatableArray<PurposeInfo> Purposes,
    EquatableArray<RecipientInfo> Recipients,
    EquatableArray<string> AnnotatedTypes)
{
    /// <summary>The name of the assembly that declares the annotations and the built-in words.</summary>
    public const string Home = "PrivacyAnnotations";

    public bool IsHome => string.Equals(Assembly, Home, StringComparison.Ordinal);
}
