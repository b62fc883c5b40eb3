using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Hosting;
using PrivacyAnnotations.Core.Policy;

namespace PrivacyAnnotations.Analyzers.Rules.Flows;

/// <summary>PRIV1013: Personal data is put into a URL.</summary>
internal static class PutIntoUrl
{
    private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Create(
        "PRIV1013",
        "Personal data is put into a URL",
        "{0}. '{1}' puts it into an address, {2}{3}. {4}.",
        RuleCategory.Flows,
        DiagnosticSeverity.Error,
        "Addresses end up in histories, referrers and the logs of every server on the way: no place for a sensitive category, whatever its purposes.");

    public static readonly FlowRule Rule = new(
        s_descriptor,
        "Send it in the body of the request or refer to it by an identifier",
        static (fact, flow) => fact.Use.Kind == SinkKind.Url && flow.Verdict.Reason == VerdictReason.SensitiveInUrl);
}
