using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>Something that counts depending on an argument: <c>when destructureObjects=true</c>, <c>unless Condition=Never|WhenWritingNull</c>.</summary>
/// <param name="Argument">The parameter of the call; of an attribute, its property, or its constructor parameter in any casing.</param>
/// <param name="Values">The values that it is compared with: names of enum members, <c>true</c>, <c>false</c>, numbers or text; <c>SELECT*</c> is every text that starts so.</param>
/// <param name="Unless">True: these values take the effect away (<c>unless</c>). False: only these values have the effect (<c>when</c>).</param>
public sealed record ArgumentCondition(string Argument, EquatableArray<string> Values, bool Unless = false)
{
    /// <summary>Whether what depends on the argument counts.</summary>
    /// <param name="value">What the argument is, or null where it was not given.</param>
    public bool HoldsFor(string? value)
    {
        foreach (var candidate in Values)
        {
            if (value is not null && Fits(candidate, value))
            {
                return !Unless;
            }
        }

        return Unless;
    }

    // What starts a text is a keyword of some language, such as SQL: case and the space before it say nothing.
    private static bool Fits(string candidate, string value) => candidate.EndsWith("*", StringComparison.Ordinal)
        ? value.TrimStart().StartsWith(candidate.TrimEnd('*'), StringComparison.OrdinalIgnoreCase)
        : string.Equals(candidate, value, StringComparison.Ordinal);
}
