using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Hosting;

namespace PrivacyAnnotations.Analyzers.Rules.Flows;

/// <summary>PRIV1002: Personal data is serialized outside its purposes.</summary>
internal static class SerializedOutsidePurposes
{
    private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Create(
        "PRIV1002",
        "Personal data is serialized outside its purposes",
        "{0}. '{1}' serializes it, {2}{3}. {4}.",
        RuleCategory.Flows,
        DiagnosticSeverity.Error,
        "What is serialized is on its way out: every purpose of the code around must be allowed for the data.");

    public static readonly FlowRule Rule = new(
        s_descriptor,
        "Leave the member out, de-identify it first",
        static (fact, flow) => fact.Use.Kind == SinkKind.Serialization && flow.Verdict.IsAboutPurposes);
}
