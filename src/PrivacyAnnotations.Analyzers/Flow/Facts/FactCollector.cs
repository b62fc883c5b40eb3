using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow.Facts;

/// <summary>
/// Gathers what a body does with personal data. A place may be passed more than once (a lambda that is called twice, a loop):
/// what is found there is one fact.
/// </summary>
internal sealed class FactCollector
{
    private readonly Dictionary<(SyntaxNode Node, SinkKind Kind), FlowFact> _flows = [];

    public void Add(FlowFact fact)
    {
        var key = (fact.Node, fact.Use.Kind);
        _flows[key] = _flows.TryGetValue(key, out var known) ? Merge(known, fact) : fact;
    }

    /// <summary>All facts, in the order of the source.</summary>
    public ImmutableArray<FlowFact> ToFacts()
    {
        var builder = ImmutableArray.CreateBuilder<FlowFact>(_flows.Count);
        builder.AddRange(_flows.Values);
        builder.Sort(static (left, right) => Compare(left, right));
        return builder.MoveToImmutable();
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

    private static int Compare(FlowFact left, FlowFact right)
    {
        var byStart = left.Node.SpanStart.CompareTo(right.Node.SpanStart);
        return byStart != 0 ? byStart : left.Use.Kind.CompareTo(right.Use.Kind);
    }
}
