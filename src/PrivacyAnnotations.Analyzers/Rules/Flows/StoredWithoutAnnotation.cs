using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Facts;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Analyzers.Hosting;
using PrivacyAnnotations.Core.Taxonomy;

namespace PrivacyAnnotations.Analyzers.Rules.Flows;

/// <summary>PRIV1012: Personal data is stored in a member that is not annotated.</summary>
internal static class StoredWithoutAnnotation
{
    /// <summary>The property that holds what the member is to be annotated with: a line for each category, its key and those of the purposes.</summary>
    public const string AnnotationsProperty = "annotations";

    public static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        "PRIV1012",
        "Personal data is stored in a member that is not annotated",
        "{0}. Whoever reads '{1}', where it is stored here{2}, does not know. Annotate '{1}' as well, or store something else.",
        RuleCategory.Flows,
        DiagnosticSeverity.Warning,
        "A label travels with a value inside a method and through private helpers; a member that others read must say itself what it holds.");

    public static Diagnostic Report(LossFact fact, TaxonomyCatalog taxonomy)
    {
        var annotation = fact.Flows[0].Label.Data!.Annotation;
        return Diagnostic.Create(
            Descriptor,
            fact.Node.GetLocation(),
            Sentences.LocationsOf(fact.Flows[0]).Concat(fact.Target.Locations.Take(1)),
            ImmutableDictionary<string, string?>.Empty
                .Add(FlowDiagnostic.CategoryProperty, annotation.Category)
                .Add(AnnotationsProperty, string.Join("\n", AnnotationsFor(fact.Flows))),
            Sentences.Subjects(fact.Flows, taxonomy),
            Sentences.NameOf(fact.Target),
            Sentences.Way(fact.Flows[0].Path, fact.Node));
    }

    // What is of one category is allowed for what all of it is allowed for.
    private static IEnumerable<string> AnnotationsFor(IEnumerable<LabelFlow> flows)
    {
        foreach (var category in flows.Select(static flow => flow.Label.Data!.Annotation).GroupBy(static annotation => annotation.Category))
        {
            var purposes = category.Aggregate((IEnumerable<string>)category.First().Purposes, static (common, annotation) => common.Intersect(annotation.Purposes));
            yield return string.Join(" ", [category.Key, .. purposes]);
        }
    }
}
