using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>What the models say of one API, or of one family of overloads.</summary>
/// <param name="Pattern">The documentation-comment id as written, wildcards included.</param>
/// <param name="Clauses">In the order written.</param>
public sealed record ApiModel(string Pattern, EquatableArray<ModelClause> Clauses);

/// <summary>
/// How a serializer or logger walks an object: which attributes hide a member, force it in, make the type opt-in,
/// name derived types or replace the member's text. Attributes are full type names.
/// </summary>
/// <param name="Key">What an exposure refers to, such as <c>json</c>.</param>
/// <param name="Fields">Whether public fields are written.</param>
/// <param name="Ignore">Attributes that hide a member.</param>
/// <param name="Include">Attributes that show a member which would not be shown otherwise.</param>
/// <param name="OptIn">Attributes on a type after which only members with an <paramref name="Include"/> attribute are written.</param>
/// <param name="Derived">Attributes on a type whose first type argument names a derived type that is written as itself.</param>
/// <param name="Converter">Attributes on a member or type that replace how it is written; the converter class is their first type argument.</param>
public sealed record GraphWriter(
    string Key,
    bool Fields,
    EquatableArray<IgnoreRule> Ignore,
    EquatableArray<string> Include,
    EquatableArray<string> OptIn,
    EquatableArray<string> Derived,
    EquatableArray<string> Converter);

/// <param name="Attribute">The full type name of the attribute.</param>
/// <param name="UnlessArgument">A named argument, such as <c>Condition</c>, ...</param>
/// <param name="UnlessValue">... whose value, as the name of the enum member (<c>Never</c>), makes the attribute hide nothing.</param>
public sealed record IgnoreRule(string Attribute, string? UnlessArgument = null, string? UnlessValue = null);
