using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Facts;
using PrivacyAnnotations.Core.Policy;
using PrivacyAnnotations.Core.Taxonomy;

namespace PrivacyAnnotations.Analyzers.Rules.Flows;

/// <summary>Tells a developer what is wrong, why, along which way and what to do.</summary>
internal static class FlowDiagnostic
{
    /// <summary>The property that names the category's key.</summary>
    public const string CategoryProperty = "category";

    /// <summary>The property that names the key of the purpose that the annotation does not allow.</summary>
    public const string PurposeProperty = "purpose";

    public static Diagnostic Create(FlowRule rule, FlowFact fact, ImmutableArray<JudgedFlow> flows, TaxonomyCatalog taxonomy)
    {
        var first = flows[0];
        return Diagnostic.Create(
            rule.Descriptor,
            fact.Node.GetLocation(),
            LocationsOf(fact, flows),
            PropertiesOf(first),
            Sentences.Subjects(flows.Select(static flow => flow.Flow), taxonomy),
            fact.Api.Api,
            PlaceIsFor(fact.Use, first.Verdict, taxonomy),
            Sentences.Way(first.Flow.Path, fact.Node),
            Advice(rule, first.Verdict, taxonomy),
            fact.Api.To is { } to ? " to " + to : "");
    }

    private static string PlaceIsFor(Use use, Verdict verdict, TaxonomyCatalog taxonomy) => verdict.Reason switch
    {
        VerdictReason.NoPurposeDeclared => "and nothing declares for what this code acts",
        VerdictReason.SensitiveInUrl => "and addresses are kept in histories and logs",
        VerdictReason.NotForRecipient => $"who may have data for {Sentences.Names(use.Recipient!.Purposes, taxonomy)} only, in code that acts for {taxonomy.PurposeName(verdict.Purpose!)}",
        VerdictReason.RecipientPurposeNotAllowed => "who has data for " + Sentences.Names(use.Recipient!.Purposes, taxonomy),
        VerdictReason.RecipientWithoutPurpose => "and nothing defines what that recipient may have data for",
        _ => "which is for " + Sentences.Names(use.Purposes ?? default, taxonomy),
    };

    private static string Advice(FlowRule rule, Verdict verdict, TaxonomyCatalog taxonomy) => verdict.Reason switch
    {
        VerdictReason.NoPurposeDeclared => "Declare it with [ProcessesFor(...)] on the method, its type or the assembly",
        VerdictReason.SensitiveInUrl => rule.Advice,
        VerdictReason.NotForRecipient => $"{rule.Advice}, or add {taxonomy.PurposeName(verdict.Purpose!)} to the purposes of its [RecipientDefinition] if that was agreed",
        VerdictReason.RecipientWithoutPurpose => $"{rule.Advice}, or name the purposes in its [RecipientDefinition]",
        _ => $"{rule.Advice}, or add {taxonomy.PurposeName(verdict.Purpose!)} to its annotation if that is what the data is for",
    };

    // The annotation first: that is where the fix for 'this is allowed' goes. Then the way, the sink, and the other annotations.
    private static IEnumerable<Location> LocationsOf(FlowFact fact, ImmutableArray<JudgedFlow> flows)
    {
        foreach (var location in Sentences.LocationsOf(flows[0].Flow))
        {
            yield return location;
        }

        if (fact.Sink is { } sink)
        {
            yield return sink.GetLocation();
        }

        foreach (var other in flows.Skip(1))
        {
            if (other.Flow.Label.Data!.Location is { } annotation)
            {
                yield return annotation;
            }
        }
    }

    private static ImmutableDictionary<string, string?> PropertiesOf(JudgedFlow flow)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(CategoryProperty, flow.Flow.Label.Data!.Annotation.Category);
        return flow.Verdict is { Purpose: { } purpose, Reason: not VerdictReason.NotForRecipient } ? properties.Add(PurposeProperty, purpose) : properties;
    }
}
