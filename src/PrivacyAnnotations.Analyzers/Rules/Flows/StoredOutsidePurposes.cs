using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Hosting;

namespace PrivacyAnnotations.Analyzers.Rules.Flows;

/// <summary>PRIV1004: Personal data is stored outside its purposes.</summary>
internal static class StoredOutsidePurposes
{
    private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Create(
        "PRIV1004",
        "Personal data is stored outside its purposes",
        "{0}. '{1}' stores it, {2}{3}. {4}.",
        RuleCategory.Flows,
        DiagnosticSeverity.Error,
        "What is stored is kept: every purpose of the code around must be allowed for the data.");

    public static readonly FlowRule Rule = new(
        s_descriptor,
        "Store less, de-identify it first",
        static (fact, flow) => fact.Use.Kind == SinkKind.Storage && flow.Verdict.IsAboutPurposes);
}
