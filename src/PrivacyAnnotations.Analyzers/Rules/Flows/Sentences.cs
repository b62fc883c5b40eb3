using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Policy;
using PrivacyAnnotations.Core.Symbols;
using PrivacyAnnotations.Core.Taxonomy;

namespace PrivacyAnnotations.Analyzers.Rules.Flows;

/// <summary>The parts of messages that all flow rules share.</summary>
internal static class Sentences
{
    private const int MaxSteps = 4;

    /// <summary><c>'Order.CardNumber' is Payment data, allowed for Fraud only</c>.</summary>
    public static string Subject(MemberLabel data, TaxonomyCatalog taxonomy) =>
        $"'{NameOf(data.Member)}' is {taxonomy.CategoryName(data.Annotation.Category)} data, allowed for {Allowed(data.Annotation, taxonomy)}";

    /// <summary>The same of several, each once: two orders have one annotation.</summary>
    public static string Subjects(IEnumerable<LabelFlow> flows, TaxonomyCatalog taxonomy) =>
        string.Join("; ", flows.Select(flow => Subject(flow.Label.Data!, taxonomy)).Distinct(StringComparer.Ordinal));

    /// <summary><c> (by way of text, Describe)</c>, or nothing where the data goes straight there.</summary>
    public static string Way(Step? path, SyntaxNode end)
    {
        var names = new List<string>();
        foreach (var step in Step.InOrder(path))
        {
            if (!end.Span.Contains(step.Node.Span) && (names.Count == 0 || names[names.Count - 1] != step.Via))
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

    public static string Names(IReadOnlyList<string> purposes, TaxonomyCatalog taxonomy)
    {
        var names = new string[purposes.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = taxonomy.PurposeName(purposes[i]);
        }

        return string.Join(", ", names);
    }

    public static string NameOf(ISymbol member) => member switch
    {
        IParameterSymbol or INamedTypeSymbol => member.Name,
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } constructor => constructor.ContainingType.Name,
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction, ContainingSymbol: { } around } => NameOf(around),
        IMethodSymbol { AssociatedSymbol: { } associated } => NameOf(associated),
        IFieldSymbol { AssociatedSymbol: { } property } => NameOf(property),
        { ContainingType: { } type } => $"{type.Name}.{member.Name}",
        _ => member.Name,
    };

    /// <summary>The annotation first, where it is in this compilation; then the steps of the way.</summary>
    public static IEnumerable<Location> LocationsOf(LabelFlow flow)
    {
        if (flow.Label.Data!.Location is { } annotation)
        {
            yield return annotation;
        }

        foreach (var step in Step.InOrder(flow.Path))
        {
            yield return step.Node.GetLocation();
        }
    }

    private static string Allowed(PersonalDataAnnotation annotation, TaxonomyCatalog taxonomy) =>
        annotation.Purposes.Count == 0 ? "nothing" : Names(annotation.Purposes, taxonomy) + " only";
}
