using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Flow.Facts;

/// <summary>
/// Gathers what a body does with personal data. A place may be passed more than once (a lambda that is called twice, a loop):
/// what is found there is one fact.
/// </summary>
internal sealed class FactCollector
{
    private readonly Dictionary<(SyntaxNode Node, SinkKind Kind), FlowFact> _flows = [];
    private readonly Dictionary<MemberLabel, UseFact> _uses = [];
    private readonly Dictionary<SyntaxNode, LossFact> _losses = [];
    private readonly HashSet<MemberLabel> _settled = [];

    public void Add(FlowFact fact)
    {
        var key = (fact.Node, fact.Use.Kind);
        _flows[key] = _flows.TryGetValue(key, out var known) ? Merge(known, fact) : fact;
        foreach (var flow in fact.Flows)
        {
            Settle(flow.Flow.Label.Data!);
        }
    }

    /// <summary>The first use of a label in the order of the source stands for all.</summary>
    public void Add(UseFact fact)
    {
        var label = fact.Flow.Label.Data!;
        if (!_uses.TryGetValue(label, out var known) || fact.Node.SpanStart < known.Node.SpanStart)
        {
            _uses[label] = fact;
        }
    }

    public void Add(LossFact fact) => _losses[fact.Node] = fact;

    /// <summary>A sink has judged the label: one mistake is one diagnostic, and a use that a sink allows is none.</summary>
    public void Settle(MemberLabel label) => _settled.Add(label);

    /// <summary>All facts, in the order of the source.</summary>
    public BodyFacts ToFacts()
    {
        var flows = Sorted(_flows.Values, static fact => (fact.Node, (int)fact.Use.Kind));
        var uses = Sorted(_uses.Values.Where(fact => !_settled.Contains(fact.Flow.Label.Data!)), static fact => (fact.Node, 0));
        var losses = Sorted(_losses.Values.Where(fact => !IsReportedAt(fact.Node)), static fact => (fact.Node, 0));
        return new BodyFacts(flows, uses, losses);
    }

    private bool IsReportedAt(SyntaxNode node)
    {
        foreach (var key in _flows.Keys)
        {
            if (key.Node == node)
            {
                return true;
            }
        }

        return false;
    }

    private static FlowFact Merge(FlowFact known, FlowFact more)
    {
        var flows = known.Flows;
        foreach (var flow in more.Flows)
        {
            if (!Contains(flows, flow))
            {
                flows = flows.Add(flow);
            }
        }

        return known with { Flows = flows };
    }

    private static bool Contains(ImmutableArray<JudgedFlow> flows, JudgedFlow flow)
    {
        foreach (var known in flows)
        {
            if (Equals(known.Flow.Label.Data, flow.Flow.Label.Data))
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<T> Sorted<T>(IEnumerable<T> facts, Func<T, (SyntaxNode Node, int Kind)> key) =>
        [.. facts.OrderBy(fact => key(fact).Node.SpanStart).ThenBy(fact => key(fact).Node.Span.End).ThenBy(fact => key(fact).Kind)];
}
