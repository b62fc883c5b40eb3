using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// Which bodies come by personal data by themselves, whatever they are handed: they touch some, or call or read what does. Names have said
/// who is suspected; here the bound code of the suspects is read, which costs a fraction of interpreting it.
/// </summary>
internal sealed class OwnData(FlowContext context, BodyFilter filter)
{
    /// <summary>A search that has not come to an end after so many bodies takes the answer to be yes.</summary>
    private const int MaxBodies = 1_000;

    private readonly ConcurrentDictionary<IMethodSymbol, bool> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, Look> _looks = new(SymbolEqualityComparer.Default);

    public bool Has(IMethodSymbol method, CancellationToken cancellationToken) =>
        _known.TryGetValue(method, out var known) ? known : Search(method, cancellationToken);

    // Breadth first. If nothing that is reached touches data, none of it does; if something does, so do all on the way to it.
    private bool Search(IMethodSymbol start, CancellationToken cancellationToken)
    {
        var cameFrom = new Dictionary<IMethodSymbol, IMethodSymbol?>(SymbolEqualityComparer.Default) { [start] = null };
        var waiting = new Queue<IMethodSymbol>();
        waiting.Enqueue(start);
        while (waiting.Count > 0)
        {
            var method = waiting.Dequeue();
            var look = _known.TryGetValue(method, out var known) ? new Look(known, []) : LookAt(method, cancellationToken);
            if (look.Touches || cameFrom.Count > MaxBodies)
            {
                MarkWay(method, cameFrom);
                return true;
            }

            foreach (var next in look.Asks)
            {
                if (!cameFrom.ContainsKey(next))
                {
                    cameFrom.Add(next, method);
                    waiting.Enqueue(next);
                }
            }
        }

        foreach (var method in cameFrom.Keys)
        {
            _known.TryAdd(method, false);
        }

        return false;
    }

    private void MarkWay(IMethodSymbol end, Dictionary<IMethodSymbol, IMethodSymbol?> cameFrom)
    {
        for (IMethodSymbol? method = end; method is not null; method = cameFrom[method])
        {
            _known.TryAdd(method, true);
        }
    }

    private Look LookAt(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (_looks.TryGetValue(method, out var known))
        {
            return known;
        }

        var asks = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        foreach (var target in context.Dispatch.TargetsOf(method))
        {
            AddWriters(target.AssociatedSymbol, asks, cancellationToken);
            if (filter.IsHandedData(target) || TouchesIn(target, asks, cancellationToken))
            {
                return _looks.GetOrAdd(method, new Look(true, []));
            }
        }

        return _looks.GetOrAdd(method, new Look(false, [.. asks]));
    }

    private bool TouchesIn(IMethodSymbol method, HashSet<IMethodSymbol> asks, CancellationToken cancellationToken)
    {
        foreach (var root in BodyGraphs.RootsOf(method, context.Compilation, cancellationToken))
        {
            foreach (var operation in root.DescendantsAndSelf())
            {
                if (filter.IsData(operation, method))
                {
                    return true;
                }

                foreach (var asked in Asked.By(operation, context))
                {
                    Add(asked, asks, cancellationToken);
                }

                AddWriters((operation as IMemberReferenceOperation)?.Member, asks, cancellationToken);
            }
        }

        return false;
    }

    private void Add(IMethodSymbol asked, HashSet<IMethodSymbol> asks, CancellationToken cancellationToken)
    {
        var definition = (asked.ReducedFrom ?? asked).OriginalDefinition;
        if (filter.IsSuspected(definition, cancellationToken))
        {
            asks.Add(definition);
        }
    }

    // What a private member gives out, the bodies that write to it have put there.
    private void AddWriters(ISymbol? member, HashSet<IMethodSymbol> asks, CancellationToken cancellationToken)
    {
        if (member is not null && filter.IsStore(member, cancellationToken))
        {
            asks.UnionWith(PrivateStores.WritersOf(member.OriginalDefinition));
        }
    }

    private sealed record Look(bool Touches, ImmutableArray<IMethodSymbol> Asks);
}
