using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnnotations.Analyzers.Flow;
using PrivacyAnnotations.Analyzers.Flow.Facts;
using PrivacyAnnotations.Analyzers.Hosting;

namespace PrivacyAnnotations.Analyzers.Rules.Flows;

/// <summary>One pass of the engine per body; every flow rule listens to it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlowAnalyzer : PrivacyAnalyzer
{
    private static readonly ImmutableArray<FlowRule> s_rules =
    [
        LoggedOutsidePurposes.Rule,
        SerializedOutsidePurposes.Rule,
        SentOutsidePurposes.Rule,
        StoredOutsidePurposes.Rule,
        PutIntoException.Rule,
        PutIntoTelemetry.Rule,
        PutIntoUrl.Rule,
        GivenToRecipient.Rule,
    ];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. s_rules.Select(static rule => rule.Descriptor), UsedForAnotherPurpose.Descriptor, UsedWithoutConsentCheck.Descriptor, StoredWithoutAnnotation.Descriptor];

    protected override void Register(CompilationStartAnalysisContext context, PrivacyCompilation privacy)
    {
        if (privacy.CanHoldData)
        {
            FlowHost.Register(context, new FlowHosting(privacy), (facts, report) => Report(facts, privacy, report));
        }
    }

    private static void Report(BodyFacts facts, PrivacyCompilation privacy, Action<Diagnostic> report)
    {
        foreach (var fact in facts.Flows)
        {
            Report(fact, privacy, report);
        }

        foreach (var use in facts.Uses)
        {
            report(UsedWithoutConsentCheck.Concerns(use.Verdict)
                ? UsedWithoutConsentCheck.Report(use, privacy.Taxonomy)
                : UsedForAnotherPurpose.Report(use, privacy.Taxonomy));
        }

        foreach (var loss in facts.Losses)
        {
            report(StoredWithoutAnnotation.Report(loss, privacy.Taxonomy));
        }
    }

    private static void Report(FlowFact fact, PrivacyCompilation privacy, Action<Diagnostic> report)
    {
        foreach (var rule in s_rules)
        {
            if (rule.Select(fact) is { IsEmpty: false } flows)
            {
                report(FlowDiagnostic.Create(rule, fact, flows, privacy.Taxonomy));
            }
        }

        foreach (var flow in fact.Flows)
        {
            if (UsedWithoutConsentCheck.Concerns(flow.Verdict))
            {
                report(UsedWithoutConsentCheck.Report(fact, flow, privacy.Taxonomy));
                break;
            }
        }
    }
}
