using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Hosting;

namespace PrivacyAnnotations.Analyzers.Rules.Flows;

/// <summary>PRIV1001: Personal data is logged outside its purposes.</summary>
internal static class LoggedOutsidePurposes
{
    private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Create(
        "PRIV1001",
        "Personal data is logged outside its purposes",
        "{0}. '{1}' writes it to a log, {2}{3}. {4}.",
        RuleCategory.Flows,
        DiagnosticSeverity.Error,
        "A log line is read by whoever reads logs: logging is a purpose of its own, Diagnostics.");

    public static readonly FlowRule Rule = new(
        s_descriptor,
        "Log an identifier instead, de-identify it first",
        static (fact, flow) => fact.Use.Kind == SinkKind.Log && flow.Verdict.IsAboutPurposes);
}
