using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Facts;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Policy;
using PrivacyAnnotations.Core.Symbols;
using PrivacyAnnotations.Core.Taxonomy;

namespace PrivacyAnnotations.Analyzers.Rules.Flows;

/// <summary>Tells a developer what is wrong, why, along which way and what to do.</summary>
internal static class FlowDiagnostic
{
    /// <summary>The property that names the category's key.</summary>
    public const string CategoryProperty = "category";

    /// <summary>The property that names the key of the purpose that is not allowed.</summary>
    public const string PurposeProperty = "purpose";

    private const int MaxSteps = 4;

    public static Diagnostic Create(FlowRule rule, FlowFact fact, ImmutableArray<JudgedFlow> flows, TaxonomyCatalog taxonomy)
    {
        var first = flows[0];
        return Diagnostic.Create(
            rule.Descriptor,
            fact.Node.GetLocation(),
            LocationsOf(fact, flows),
            PropertiesOf(first),
            Subjects(flows, taxonomy),
            fact.Api,
            PlaceIsFor(fact.Use, first.Verdict, taxonomy),
            Way(first.Flow.Path, fact),
            Advice(rule, first.Verdict, taxonomy));
    }

    private static string Subjects(ImmutableArray<JudgedFlow> flows, TaxonomyCatalog taxonomy)
    {
        var sentences = new List<string>();
        foreach (var flow in flows)
        {
            var data = flow.Flow.Label.Data!;
            sentences.Add($"'{NameOf(data.Member)}' is {taxonomy.CategoryName(data.Annotation.Category)} data, allowed for {Allowed(data.Annotation, taxonomy)}");
        }

        return string.Join("; ", sentences);
    }

    private static string Allowed(PersonalDataAnnotation annotation, TaxonomyCatalog taxonomy) =>
        annotation.Purposes.Count == 0 ? "nothing" : Names(annotation.Purposes, taxonomy) + " only";

    private static string PlaceIsFor(Use use, Verdict verdict, TaxonomyCatalog taxonomy) => verdict.Reason switch
    {
        VerdictReason.NoPurposeDeclared => "and nothing declares for what this code acts",
        VerdictReason.SensitiveInUrl => "and addresses are kept in histories and logs",
        _ => "which is for " + Names(use.Purposes ?? default, taxonomy),
    };

    private static string Advice(FlowRule rule, Verdict verdict, TaxonomyCatalog taxonomy) => verdict.Reason switch
    {
        VerdictReason.NoPurposeDeclared => "Declare it with [ProcessesFor(...)] on the method, its type or the assembly",
        VerdictReason.SensitiveInUrl => rule.Advice,
        _ => $"{rule.Advice}, or add {taxonomy.PurposeName(verdict.Purpose!)} to its annotation if that is what the data is for",
    };

    private static string Way(Step? path, FlowFact fact)
    {
        var names = new List<string>();
        foreach (var step in Step.InOrder(path))
        {
            if (!fact.Node.Span.Contains(step.Node.Span) && (names.Count == 0 || names[names.Count - 1] != step.Via))
            {
                names.Add(step.Via);
            }
        }

        if (names.Count > MaxSteps)
        {
            names.RemoveRange(MaxSteps / 2, names.Count - MaxSteps);
            names.Insert(MaxSteps / 2, "...");
        }

        return names.Count == 0 ? "" : $" (by way of {string.Join(", ", names)})";
    }

    // The annotation first: that is where the fix for 'this is allowed' goes. Then the way of the first label.
    private static IEnumerable<Location> LocationsOf(FlowFact fact, ImmutableArray<JudgedFlow> flows)
    {
        foreach (var flow in flows)
        {
            if (flow.Flow.Label.Data!.Location is { } annotation)
            {
                yield return annotation;
            }
        }

        foreach (var step in Step.InOrder(flows[0].Flow.Path))
        {
            yield return step.Node.GetLocation();
        }

        if (fact.Sink is { } sink)
        {
            yield return sink.GetLocation();
        }
    }

    private static ImmutableDictionary<string, string?> PropertiesOf(JudgedFlow flow)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(CategoryProperty, flow.Flow.Label.Data!.Annotation.Category);
        return flow.Verdict.Purpose is { } purpose ? properties.Add(PurposeProperty, purpose) : properties;
    }

    private static string Names(IReadOnlyList<string> purposes, TaxonomyCatalog taxonomy)
    {
        var names = new string[purposes.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = taxonomy.PurposeName(purposes[i]);
        }

        return string.Join(", ", names);
    }

    private static string NameOf(ISymbol member) => member switch
    {
        IParameterSymbol or INamedTypeSymbol => member.Name,
        _ => $"{member.ContainingType?.Name}.{member.Name}",
    };
}
