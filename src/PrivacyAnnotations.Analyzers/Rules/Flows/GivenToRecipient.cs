using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Hosting;

namespace PrivacyAnnotations.Analyzers.Rules.Flows;

/// <summary>PRIV1008: Personal data goes to a recipient that may not have it.</summary>
internal static class GivenToRecipient
{
    private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Create(
        "PRIV1008",
        "Personal data goes to a recipient that may not have it",
        "{0}. '{1}' gives it{5}, {2}{3}. {4}.",
        RuleCategory.Flows,
        DiagnosticSeverity.Error,
        "Whoever gets data may have it for what was agreed with him, and for nothing else (GDPR Art. 28(3)(a), Cal. Civ. Code 1798.100(d)).");

    public static readonly FlowRule Rule = new(
        s_descriptor,
        "Give less, de-identify it first",
        static (_, flow) => flow.Verdict.IsAboutRecipient);
}
