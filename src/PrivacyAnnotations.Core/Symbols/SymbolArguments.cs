using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Taxonomy.Definitions;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>The arguments of a definition's attribute as the compiler sees them.</summary>
public sealed class SymbolArguments(AttributeData attribute) : IDefinitionArguments
{
    public int FirstNumber => attribute.IntAt(0);

    public string? Text(string name) => attribute.NamedString(name);

    public bool Flag(string name) => attribute.NamedBool(name);

    public int Number(string name) => attribute.NamedInt(name);

    public EquatableArray<string> Texts(string name) => attribute.NamedStrings(name);
}
