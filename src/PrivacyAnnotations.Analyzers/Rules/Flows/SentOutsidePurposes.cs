using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Hosting;

namespace PrivacyAnnotations.Analyzers.Rules.Flows;

/// <summary>PRIV1003: Personal data is sent outside its purposes.</summary>
internal static class SentOutsidePurposes
{
    private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Create(
        "PRIV1003",
        "Personal data is sent outside its purposes",
        "{0}. '{1}' sends it{5}, {2}{3}. {4}.",
        RuleCategory.Flows,
        DiagnosticSeverity.Error,
        "What is sent has left: every purpose of the code around must be allowed for the data.");

    public static readonly FlowRule Rule = new(
        s_descriptor,
        "Send less, de-identify it first",
        static (fact, flow) => fact.Use.Kind is SinkKind.Network or SinkKind.Url && flow.Verdict.IsAboutPurposes);
}
