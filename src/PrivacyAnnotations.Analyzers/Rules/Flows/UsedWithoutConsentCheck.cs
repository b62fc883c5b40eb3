using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Facts;
using PrivacyAnnotations.Analyzers.Hosting;
using PrivacyAnnotations.Core.Policy;
using PrivacyAnnotations.Core.Taxonomy;

namespace PrivacyAnnotations.Analyzers.Rules.Flows;

/// <summary>PRIV1011: Personal data is used for a purpose that needs consent, without a consent check.</summary>
internal static class UsedWithoutConsentCheck
{
    private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Create(
        "PRIV1011",
        "Personal data is used for a purpose that needs consent, without a consent check",
        "{0}. '{1}' uses it for {2}, which needs the subject's consent{3}. Ask a [ChecksConsent] method for {2} on every way to this place.",
        RuleCategory.Flows,
        DiagnosticSeverity.Error,
        "Consent is given for a purpose and can be withdrawn (GDPR Art. 7): the code that relies on it must ask each time.");

    public static DiagnosticDescriptor Descriptor => s_descriptor;

    public static bool Concerns(Verdict verdict) => verdict.Reason == VerdictReason.ConsentNotChecked;

    public static Diagnostic Report(FlowFact fact, JudgedFlow flow, TaxonomyCatalog taxonomy) =>
        Create(fact.Node, flow.Flow, flow.Verdict, fact.Api.Api, taxonomy);

    public static Diagnostic Report(UseFact fact, TaxonomyCatalog taxonomy) =>
        Create(fact.Node, fact.Flow, fact.Verdict, Sentences.NameOf(fact.By), taxonomy);

    private static Diagnostic Create(SyntaxNode node, Flow.Lattice.LabelFlow flow, Verdict verdict, string by, TaxonomyCatalog taxonomy) => Diagnostic.Create(
        s_descriptor,
        node.GetLocation(),
        Sentences.LocationsOf(flow),
        ImmutableDictionary<string, string?>.Empty.Add(FlowDiagnostic.CategoryProperty, flow.Label.Data!.Annotation.Category),
        Sentences.Subject(flow.Label.Data!, taxonomy),
        by,
        taxonomy.PurposeName(verdict.Purpose!),
        Sentences.Way(flow.Path, node));
}
