using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>An attribute that counts always, or depending on one of its arguments: <c>Ns.JsonIgnoreAttribute unless Condition=Never|WhenWritingNull</c>.</summary>
/// <param name="Attribute">The full type name of the attribute.</param>
/// <param name="Argument">The property, or the constructor parameter of that name in any casing, which decides; null when the attribute always counts.</param>
/// <param name="Values">The values that it is compared with, as the names of enum members.</param>
/// <param name="Unless">True: these values take the effect away (<c>unless</c>). False: only these values have the effect (<c>when</c>).</param>
public sealed record AttributeRule(
    string Attribute, string? Argument = null, EquatableArray<string> Values = default, bool Unless = false)
{
    /// <summary>Whether the attribute has its effect.</summary>
    /// <param name="value">What <see cref="Argument"/> was given, or null where it was not given.</param>
    public bool Applies(string? value)
    {
        if (Argument is null)
        {
            return true;
        }

        foreach (var candidate in Values)
        {
            if (string.Equals(candidate, value, StringComparison.Ordinal))
            {
                return !Unless;
            }
        }

        return Unless;
    }
}
