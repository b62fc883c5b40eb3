namespace PrivacyAnnotations.Core.Sinks;

/// <summary>An attribute that counts always, or depending on one of its arguments: <c>Ns.JsonIgnoreAttribute unless Condition=Never|WhenWritingNull</c>.</summary>
/// <param name="Attribute">The full type name of the attribute.</param>
/// <param name="When">On what it depends; null when the attribute always counts.</param>
public sealed record AttributeRule(string Attribute, ArgumentCondition? When = null);
