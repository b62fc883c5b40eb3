using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Whether generic bodies show, or give out, what they come by themselves and know by a type parameter only.</summary>
internal sealed partial class OwnData
{
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _showsOpen = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _givesOpen = new(SymbolEqualityComparer.Default);

    /// <summary>Whether it gets where something could be said of it, in the method or in one that it calls.</summary>
    public bool ShowsOpen(IMethodSymbol method, CancellationToken cancellationToken) =>
        _showsOpen.TryGetValue(method, out var known) ? known
        : _showsOpen.GetOrAdd(method, AnyOf(method, open => Shows(open, cancellationToken), static open => open.Calls, cancellationToken));

    /// <summary>Whether it may come back.</summary>
    public bool GivesOpen(IMethodSymbol method, CancellationToken cancellationToken) =>
        _givesOpen.TryGetValue(method, out var known) ? known
        : _givesOpen.GetOrAdd(method, AnyOf(method, static open => open.Gives.HasOwn, static open => open.Gives.Asks, cancellationToken));

    private bool Shows(OpenOutline open, CancellationToken cancellationToken)
    {
        if (open.Shows.HasOwn)
        {
            return true;
        }

        foreach (var asked in open.Shows.Asks)
        {
            if (GivesOpen((IMethodSymbol)asked, cancellationToken))
            {
                return true;
            }
        }

        foreach (var parameter in open.Leads)
        {
            if (LeadsOn(parameter, byType: false, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    // Breadth first, over the calls that hand the open type on.
    private bool AnyOf(IMethodSymbol start, Func<OpenOutline, bool> has, Func<OpenOutline, IEnumerable<ISymbol>> next, CancellationToken cancellationToken)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { start };
        var waiting = new Queue<ISymbol>(seen);
        while (waiting.Count > 0 && seen.Count <= MaxBodies)
        {
            foreach (var open in OpenOutlinesOf((IMethodSymbol)waiting.Dequeue(), cancellationToken))
            {
                if (has(open))
                {
                    return true;
                }

                AddNew(next(open), seen, waiting);
            }
        }

        return waiting.Count > 0;
    }

    private IEnumerable<OpenOutline> OpenOutlinesOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        foreach (var target in context.Dispatch.TargetsOf(method))
        {
            if (OutlineOf(target, cancellationToken).Open is { } open)
            {
                yield return open;
            }
        }
    }

    private static void AddNew(IEnumerable<ISymbol> symbols, HashSet<ISymbol> seen, Queue<ISymbol> waiting)
    {
        foreach (var symbol in symbols)
        {
            if (seen.Add(symbol))
            {
                waiting.Enqueue(symbol);
            }
        }
    }
}
