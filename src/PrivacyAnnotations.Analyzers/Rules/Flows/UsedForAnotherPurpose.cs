using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Facts;
using PrivacyAnnotations.Analyzers.Hosting;
using PrivacyAnnotations.Core.Taxonomy;

namespace PrivacyAnnotations.Analyzers.Rules.Flows;

/// <summary>PRIV1007: Personal data is used for another purpose.</summary>
internal static class UsedForAnotherPurpose
{
    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "PRIV1007",
        "Personal data is used for another purpose",
        "{0}. '{1}' uses it for {2}{3}. Use other data, de-identify it first, or add {2} to its annotation if that is what the data is for.",
        RuleCategory.Flows,
        DiagnosticSeverity.Error,
        "Personal data may be processed for the purposes that it was collected for and no others (GDPR Art. 5(1)(b)).");

    public static Diagnostic Report(UseFact fact, TaxonomyCatalog taxonomy) => Diagnostic.Create(
        Descriptor,
        fact.Node.GetLocation(),
        Sentences.LocationsOf(fact.Flow),
        ImmutableDictionary<string, string?>.Empty
            .Add(FlowDiagnostic.CategoryProperty, fact.Flow.Label.Data!.Annotation.Category)
            .Add(FlowDiagnostic.PurposeProperty, fact.Verdict.Purpose),
        Sentences.Subject(fact.Flow.Label.Data!, taxonomy),
        Sentences.NameOf(fact.By),
        taxonomy.PurposeName(fact.Verdict.Purpose!),
        Sentences.Way(fact.Flow.Path, fact.Node));
}
