using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Analyzers.Flow.Transfer;

namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>Computes one node of the demand graph from what is known of the others.</summary>
internal sealed class SummaryBuilder(FlowContext context, CancellationToken cancellationToken)
{
    private readonly Dictionary<IMethodSymbol, ImmutableArray<ControlFlowGraph>> _graphs = new(SymbolEqualityComparer.Default);

    public Known Build(Question question, ISummarySource summaries) => question.Symbol is IMethodSymbol method
        ? new Known(Summarize(method, question, summaries), StoredData.Nothing)
        : new Known(MethodSummary.Bottom, StoredBy(question.Symbol, summaries));

    private MethodSummary Summarize(IMethodSymbol method, Question question, ISummarySource summaries)
    {
        if (!_graphs.TryGetValue(method, out var graphs))
        {
            _graphs.Add(method, graphs = BodyGraphs.Of(method, context.Compilation, cancellationToken));
        }

        return BodyInterpreter.Summarize(context, summaries, method, question, graphs, cancellationToken);
    }

    private StoredData StoredBy(ISymbol member, ISummarySource summaries)
    {
        var stored = new StoredDataBuilder(member);
        foreach (var writer in context.Bodies.WritersOf(member, cancellationToken))
        {
            stored.Add(summaries.SummaryOf(writer, InputSet.None).Stores);
        }

        return stored.ToData();
    }
}
