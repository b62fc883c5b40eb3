using System.Collections.Immutable;
using System.Reflection.Metadata;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Taxonomy.Definitions;

/// <summary>The arguments of an attribute in plain metadata.</summary>
internal sealed class MetadataArguments(CustomAttributeValue<string> value) : IDefinitionArguments
{
    public int FirstNumber => value.FixedArguments is [{ Value: int number }, ..] ? number : 0;

    public string? Text(string name) => Find(name) as string;

    public bool Flag(string name) => Find(name) is true;

    public int Number(string name) => Find(name) is int number ? number : 0;

    public EquatableArray<string> Texts(string name) =>
        Find(name) is ImmutableArray<CustomAttributeTypedArgument<string>> { IsDefault: false } items
            ? new([.. items.Select(static i => i.Value).OfType<string>()])
            : EquatableArray<string>.Empty;

    private object? Find(string name)
    {
        foreach (var argument in value.NamedArguments)
        {
            if (string.Equals(argument.Name, name, StringComparison.Ordinal))
            {
                return argument.Value;
            }
        }

        return null;
    }
}
