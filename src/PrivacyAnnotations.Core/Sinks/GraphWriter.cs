using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>
/// How a serializer or logger walks an object: which attributes hide a member, force it in, make the type opt-in,
/// name derived types or replace the member's text. Attributes are full type names.
/// </summary>
/// <param name="Key">What an exposure refers to, such as <c>json</c>.</param>
/// <param name="Traits">What it does with every type.</param>
/// <param name="Ignore">Attributes that hide a member.</param>
/// <param name="Include">Attributes that show a member which would not be shown otherwise.</param>
/// <param name="OptIn">Attributes on a type after which only members with an <paramref name="Include"/> attribute are written.</param>
/// <param name="Derived">Attributes on a type whose first type argument names a derived type that is written as itself.</param>
/// <param name="Converter">Attributes on a member or type that replace how it is written; the converter class is their first type argument.</param>
public sealed record GraphWriter(
    string Key,
    WriterTraits Traits,
    EquatableArray<AttributeRule> Ignore,
    EquatableArray<string> Include,
    EquatableArray<AttributeRule> OptIn,
    EquatableArray<string> Derived,
    EquatableArray<string> Converter)
{
    public bool Has(WriterTraits trait) => (Traits & trait) != 0;
}
