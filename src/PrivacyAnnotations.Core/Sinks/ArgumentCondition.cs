using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>Something that counts depending on an argument: <c>when destructureObjects=true</c>, <c>unless Condition=Never|WhenWritingNull</c>.</summary>
/// <param name="Argument">The parameter of the call, or <c>receiver</c>; of an attribute, its property, or its constructor parameter in any casing.</param>
/// <param name="Values">
/// The values that it is compared with: names of enum members, <c>true</c>, <c>false</c>, numbers or text; <c>SELECT*</c> is every
/// text that starts so, <c>*INSERT*</c> every text with that word.
/// </param>
/// <param name="Unless">True: these values take the effect away (<c>unless</c>). False: only these values have the effect (<c>when</c>).</param>
public sealed record ArgumentCondition(string Argument, EquatableArray<string> Values, bool Unless = false)
{
    /// <summary>The member of the argument that is compared, or null: <c>when options.IncludeFields=true</c>.</summary>
    public string? Member { get; init; }

    /// <summary>Whether the words of a text decide, so that a text that is only partly known may still be known enough.</summary>
    public bool AsksForWords
    {
        get
        {
            foreach (var candidate in Values)
            {
                if (!candidate.EndsWith("*", StringComparison.Ordinal))
                {
                    return false;
                }
            }

            return true;
        }
    }

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

    private static bool Fits(string candidate, string value) => (candidate.StartsWith("*", StringComparison.Ordinal), candidate.EndsWith("*", StringComparison.Ordinal)) switch
    {
        (true, _) => BareText.HasWord(value, candidate.Trim('*')),
        (_, true) => BareText.StartsWith(value, candidate.TrimEnd('*')),
        _ => string.Equals(candidate, value, StringComparison.Ordinal),
    };
}
