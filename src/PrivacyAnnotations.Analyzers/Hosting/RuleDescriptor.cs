using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Hosting;

/// <summary>Builds a rule's descriptor, so that a rule says only what is its own.</summary>
public static class RuleDescriptor
{
    /// <summary>Where the rule pages are published: the one place that knows the project's address.</summary>
    public const string HelpBase = "https://github.com/PrivacyAnnotations/PrivacyAnnotations/blob/main/docs/rules/";

    public static DiagnosticDescriptor Create(
        string id, string title, string messageFormat, string category, DiagnosticSeverity severity, string description) =>
        new(id, title, messageFormat, category, severity, isEnabledByDefault: true, description, HelpBase + id + ".md");
}
