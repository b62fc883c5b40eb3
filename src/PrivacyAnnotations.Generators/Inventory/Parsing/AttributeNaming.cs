using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnnotations.Generators.Inventory.Parsing;

/// <summary>The names of attributes as C# lets people write them.</summary>
internal static class AttributeNaming
{
    private const string Suffix = nameof(Attribute);

    /// <summary>The name of the annotation itself.</summary>
    public static readonly string PersonalData = Short(nameof(PersonalDataAttribute));

    /// <summary>The name without 'Attribute', which may be left out.</summary>
    public static string Short(string name) =>
        name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal)
            ? name.Substring(0, name.Length - Suffix.Length)
            : name;

    /// <summary>The last part of a name as it is written, without 'Attribute'.</summary>
    public static string Short(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => Short(qualified.Right.Identifier.ValueText),
        AliasQualifiedNameSyntax qualified => Short(qualified.Name.Identifier.ValueText),
        SimpleNameSyntax simple => Short(simple.Identifier.ValueText),
        _ => "",
    };
}
