using System.Collections.Immutable;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>Reads <c>when destructureObjects=true</c>, <c>when options.IncludeFields=true</c> and <c>unless Condition=Never|WhenWritingNull</c>.</summary>
internal static class ConditionReader
{
    /// <summary>Null where no condition comes next.</summary>
    public static ArgumentCondition? ReadOptional(LineScanner scanner)
    {
        var unless = scanner.Take("unless ");
        if (!unless && !scanner.Take("when "))
        {
            return null;
        }

        var argument = Name(scanner, "Expected the name of an argument, such as 'when Condition=Never'.");
        var member = scanner.Take(".") ? Name(scanner, "Expected a member of the argument, such as 'when options.IncludeFields=true'.") : null;
        scanner.Expect("=", "and the values of the argument, such as 'Condition=Never'");
        var values = ImmutableArray.CreateBuilder<string>();
        do
        {
            values.Add(Value(scanner));
        }
        while (scanner.Take("|"));

        return new ArgumentCondition(argument, values.ToImmutable(), unless) { Member = member };
    }

    private static string Name(LineScanner scanner, string expected)
    {
        var column = scanner.Column;
        var name = scanner.Word();
        if (name.Length == 0)
        {
            scanner.Fail(column, expected);
        }

        return name;
    }

    private static string Value(LineScanner scanner)
    {
        var column = scanner.Column;
        var value = scanner.Word("-*");
        if (value.Length == 0)
        {
            scanner.Fail(column, "Expected a value: the name of an enum member, 'true', 'false', a number or a word.");
        }

        return value;
    }
}
