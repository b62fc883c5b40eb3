using System.Collections.Immutable;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>Reads <c>when destructureObjects=true</c> and <c>unless Condition=Never|WhenWritingNull</c>.</summary>
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

        var column = scanner.Column;
        var argument = scanner.Word();
        if (argument.Length == 0)
        {
            scanner.Fail(column, "Expected the name of an argument, such as 'when Condition=Never'.");
        }

        scanner.Expect("=", "and the values of the argument, such as 'Condition=Never'");
        var values = ImmutableArray.CreateBuilder<string>();
        do
        {
            values.Add(Value(scanner));
        }
        while (scanner.Take("|"));

        return new ArgumentCondition(argument, values.ToImmutable(), unless);
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
