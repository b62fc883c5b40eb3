using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Facts;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Analyzers.Flow.Transfer;

namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>What one node of the demand graph knows: a method its summary, a private member what is stored in it.</summary>
internal sealed record Known(MethodSummary Method, StoredData Stored)
{
    public static readonly Known Bottom = new(MethodSummary.Bottom, StoredData.Nothing);
}

/// <summary>
/// Summaries of one compilation, each computed when first asked for and kept. A summary is published only when all that it
/// stands on is final, so every thread finds the same ones, whichever asks first.
/// </summary>
internal sealed class SummaryStore(FlowContext context)
{
    private readonly ConcurrentDictionary<Question, Known> _published = new();

    public bool TryGet(Question question, out Known known) => _published.TryGetValue(question, out known!);

    public void Publish(Question question, Known known) => _published.TryAdd(question, known);

    /// <summary>The facts of a body, after the summaries that it asks for have been computed.</summary>
    public BodyFacts FactsOf(ISymbol owner, ControlFlowGraph graph, CancellationToken cancellationToken)
    {
        var demand = new Demand(context, cancellationToken);
        while (true)
        {
            demand.Begin();
            var facts = BodyInterpreter.Facts(context, demand, owner, graph, cancellationToken);
            var missing = demand.End();
            if (missing.Count == 0)
            {
                return facts;
            }

            foreach (var question in missing)
            {
                demand.Solve(question);
            }
        }
    }
}
