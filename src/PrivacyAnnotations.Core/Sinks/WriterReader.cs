using System.Collections.Immutable;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>Reads <c>writer json = ignore(Ns.Attr unless Condition=Never|WhenWritingNull); include(Ns.Attr); fields</c>.</summary>
internal sealed class WriterReader(LineScanner scanner)
{
    private static readonly string[] Names = ["ignore", "include", "optin", "derived", "converter", "fields", "settable", "shallow", "declared"];

    private readonly ImmutableArray<AttributeRule>.Builder _ignore = ImmutableArray.CreateBuilder<AttributeRule>();
    private readonly ImmutableArray<AttributeRule>.Builder _optIn = ImmutableArray.CreateBuilder<AttributeRule>();
    private readonly ImmutableArray<string>.Builder _include = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder _derived = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder _converter = ImmutableArray.CreateBuilder<string>();
    private WriterTraits _traits;

    public GraphWriter Read()
    {
        var key = scanner.Word("-.");
        if (key.Length == 0)
        {
            scanner.Fail("Expected the key of the writer, such as 'writer json = ...'.");
        }

        scanner.Expect("=", "after the key of the writer");
        while (!scanner.AtEnd)
        {
            ReadPart();
            if (!scanner.AtEnd && !scanner.Take(";"))
            {
                scanner.Fail("Expected ';' before the next part, or the end of the line.");
            }
        }

        return new GraphWriter(
            key, _traits, _ignore.ToImmutable(), _include.ToImmutable(), _optIn.ToImmutable(), _derived.ToImmutable(), _converter.ToImmutable());
    }

    private void ReadPart()
    {
        var name = Keyword.Read(scanner, "a part of a writer", Names);
        if (Trait(name) is { } trait)
        {
            _traits |= trait;
            return;
        }

        scanner.Expect("(", $"after '{name}'");
        Add(name);
        scanner.Expect(")", $"to end '{name}'");
    }

    private static WriterTraits? Trait(string name) => name switch
    {
        "" => WriterTraits.None,
        "fields" => WriterTraits.Fields,
        "settable" => WriterTraits.Settable,
        "shallow" => WriterTraits.Shallow,
        "declared" => WriterTraits.Declared,
        _ => null,
    };

    private void Add(string part)
    {
        if (part is "ignore" or "optin")
        {
            (part == "ignore" ? _ignore : _optIn).Add(Rule());
            return;
        }

        var attributes = part switch { "include" => _include, "derived" => _derived, _ => _converter };
        attributes.Add(Attribute());
    }

    private AttributeRule Rule() => new(Attribute(), ConditionReader.ReadOptional(scanner));

    private string Attribute()
    {
        var column = scanner.Column;
        var name = scanner.Word(".");
        if (name.Length == 0)
        {
            scanner.Fail(column, "Expected the full name of an attribute.");
        }

        return name;
    }
}
