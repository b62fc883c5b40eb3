using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Analyzers.Flow.Transfer;

namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>Computes one node of the demand graph from what is known of the others.</summary>
internal sealed class SummaryBuilder(FlowContext context, CancellationToken cancellationToken)
{
    /// <summary>How deep collections in collections are looked into.</summary>
    private const int MaxNesting = 3;

    private readonly Dictionary<IMethodSymbol, ImmutableArray<ControlFlowGraph>> _graphs = new(SymbolEqualityComparer.Default);

    public Known Build(Question question, ISummarySource summaries) => question.Symbol is IMethodSymbol method
        ? new Known(Summarize(method, question.Inputs, summaries), Value.Clean)
        : new Known(MethodSummary.Bottom, StoredBy(question.Symbol, summaries));

    private MethodSummary Summarize(IMethodSymbol method, InputSet inputs, ISummarySource summaries)
    {
        if (!_graphs.TryGetValue(method, out var graphs))
        {
            _graphs.Add(method, graphs = BodyGraphs.Of(method, context.Compilation, cancellationToken));
        }

        return BodyInterpreter.Summarize(context, summaries, method, inputs, graphs, cancellationToken);
    }

    private static Value StoredBy(ISymbol member, ISummarySource summaries)
    {
        var stored = Value.Clean;
        foreach (var writer in PrivateStores.WritersOf(member))
        {
            var stores = summaries.SummaryOf(writer, InputSet.None).Stores;
            foreach (var store in stores)
            {
                if (IsPartOf(store.Key, member))
                {
                    stored = stored.Join(KnownOf(store.Value, stores, MaxNesting));
                }
            }
        }

        return stored;
    }

    private static bool IsPartOf(Place place, ISymbol member) => place.Root switch
    {
        ISymbol symbol => SymbolEqualityComparer.Default.Equals(symbol, member),
        StaticObject shared => SymbolEqualityComparer.Default.Equals(shared.Member, member),
        MemberObject part => SymbolEqualityComparer.Default.Equals(part.Member.Symbol, member),
        InputObject { Input.Path: { Count: > 0 } path } when SymbolEqualityComparer.Default.Equals(path[path.Count - 1].Symbol, member) => true,
        _ => SymbolEqualityComparer.Default.Equals(place.Member.Symbol, member),
    };

    // What only a caller knows is followed from there, object by object. The parts of what was put into a collection, such as
    // the values of a dictionary, are the collection's data.
    private static Value KnownOf(Value value, ImmutableArray<KeyValuePair<Place, Value>> stores, int nesting)
    {
        var known = new Value(KnownLabels(value), value.Objects.RemoveAll(static target => target is not Closure), value.Channels);
        foreach (var store in nesting == 0 ? [] : stores)
        {
            if (store.Key.Root is HeapObject { IsFresh: true } part && value.Objects.Contains(part) && store.Key.Member != Member.Existence)
            {
                known = known.Join(KnownOf(store.Value, stores, nesting - 1));
            }
        }

        return known;
    }

    // Consent that was checked before it was stored can be withdrawn until it is read.
    private static LabelSet KnownLabels(Value value)
    {
        var labels = LabelSet.Empty;
        foreach (var flow in value.Labels.Flows)
        {
            labels = flow.Label.Data is null ? labels : labels.Add(flow with { Label = flow.Label.WithoutConsent() });
        }

        return labels;
    }
}
