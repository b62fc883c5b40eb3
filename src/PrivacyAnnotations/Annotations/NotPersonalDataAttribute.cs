using System;

namespace PrivacyAnnotations;

/// <summary>
/// This is no personal data, although it looks like it: silences the suggestion PRIV2004 and stops a label that would be inherited
/// from an overridden or implemented member. Together with <see cref="PersonalDataAttribute"/> it is reported as PRIV2005.
/// </summary>
/// <example>
/// <code>
/// [NotPersonalData("The address of our own support desk.")]
/// public string SupportEmail { get; } = "help@example.com";
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface,
    Inherited = false)]
public sealed class NotPersonalDataAttribute : Attribute
{
    /// <summary>Declares that something is no personal data.</summary>
    /// <param name="reason">Why not, for whoever reviews the inventory.</param>
    public NotPersonalDataAttribute(string reason) => Reason = reason;

    /// <summary>Why this is no personal data.</summary>
    public string Reason { get; }
}
