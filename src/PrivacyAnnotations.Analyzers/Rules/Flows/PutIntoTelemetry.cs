using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Hosting;

namespace PrivacyAnnotations.Analyzers.Rules.Flows;

/// <summary>PRIV1006: Personal data is put into telemetry.</summary>
internal static class PutIntoTelemetry
{
    private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Create(
        "PRIV1006",
        "Personal data is put into telemetry",
        "{0}. '{1}' puts it into telemetry, {2}{3}. {4}.",
        RuleCategory.Flows,
        DiagnosticSeverity.Error,
        "Traces and metrics leave for systems that many people read: that is a purpose of its own, Diagnostics.");

    public static readonly FlowRule Rule = new(
        s_descriptor,
        "Tag an identifier instead, de-identify it first",
        static (fact, flow) => fact.Use.Kind == SinkKind.Telemetry && flow.Verdict.IsAboutPurposes);
}
