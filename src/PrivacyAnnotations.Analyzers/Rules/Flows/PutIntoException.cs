using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Hosting;

namespace PrivacyAnnotations.Analyzers.Rules.Flows;

/// <summary>PRIV1005: Personal data is put into an exception.</summary>
internal static class PutIntoException
{
    private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Create(
        "PRIV1005",
        "Personal data is put into an exception",
        "{0}. '{1}' puts it into an exception, {2}{3}. {4}.",
        RuleCategory.Flows,
        DiagnosticSeverity.Error,
        "Exceptions are logged, shown and sent to error trackers by code that knows nothing of what is in them.");

    public static readonly FlowRule Rule = new(
        s_descriptor,
        "Say what went wrong without it, de-identify it first",
        static (fact, flow) => fact.Use.Kind == SinkKind.Exception && flow.Verdict.IsAboutPurposes);
}
