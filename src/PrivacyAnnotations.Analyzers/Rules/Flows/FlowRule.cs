using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Facts;

namespace PrivacyAnnotations.Analyzers.Rules.Flows;

/// <summary>
/// A rule about where data goes: a descriptor and a predicate over a fact.
/// </summary>
/// <param name="Descriptor">Its message takes: whose data, the API, for what the place is, the way, the advice, to whom it goes.</param>
/// <param name="Advice">What to do instead, for this sink.</param>
/// <param name="Concerns">Whether the rule speaks of a flow.</param>
internal sealed record FlowRule(DiagnosticDescriptor Descriptor, string Advice, Func<FlowFact, JudgedFlow, bool> Concerns)
{
    public ImmutableArray<JudgedFlow> Select(FlowFact fact)
    {
        var selected = ImmutableArray<JudgedFlow>.Empty;
        foreach (var flow in fact.Flows)
        {
            if (!flow.Verdict.IsAllowed && Concerns(fact, flow))
            {
                selected = selected.Add(flow);
            }
        }

        return selected;
    }
}
