using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Summaries;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// Which methods give out personal data that they were not handed, and which private members keep some. Names have said who is suspected; here the
/// outlines of the suspects are read, which costs a fraction of interpreting them.
/// </summary>
internal sealed partial class OwnData(FlowContext context, BodyFilter filter)
{
    /// <summary>A search that has not come to an end after so many bodies takes the answer to be yes.</summary>
    private const int MaxBodies = 1_000;

    private readonly ConcurrentDictionary<ISymbol, bool> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Sources> _sources = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Sources> _possible = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, Outline> _outlines = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(IParameterSymbol Parameter, ISymbol? Member), bool> _takesIn = new();
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<IMethodSymbol>> _writers = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the method gives out, or the private member keeps, personal data that one of the bodies behind it comes by.</summary>
    public bool IsIn(ISymbol symbol, CancellationToken cancellationToken) =>
        _known.TryGetValue(symbol, out var known) ? known : Search(symbol, cancellationToken);

    /// <summary>The bodies that may put personal data that they come by, code, or something to write to into a private member.</summary>
    public ImmutableArray<IMethodSymbol> WritersOf(ISymbol member, CancellationToken cancellationToken)
    {
        if (_writers.TryGetValue(member, out var known))
        {
            return known;
        }

        var writers = ImmutableArray.CreateBuilder<IMethodSymbol>();
        foreach (var writer in context.Stores.WritersOf(member))
        {
            if ((!PrivateStores.IsPlain(member) || filter.MayStore(writer, cancellationToken)) && Tells(member, writer, cancellationToken))
            {
                writers.Add(writer);
            }
        }

        return _writers.GetOrAdd(member, writers.ToImmutable());
    }

    /// <summary>Whether something that a method is handed may get into something else that it is handed.</summary>
    public bool Moves(IMethodSymbol method, CancellationToken cancellationToken)
    {
        foreach (var target in context.Dispatch.TargetsOf(method))
        {
            var outline = OutlineOf(target, cancellationToken);
            if (outline.Moves)
            {
                return true;
            }

            foreach (var handed in outline.Hands)
            {
                if (handed.From != InputSet.None && TakesIn(handed.Parameter, null, cancellationToken))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool MayBeIn(ISymbol symbol, CancellationToken cancellationToken) =>
        _known.TryGetValue(symbol, out var known) ? known : Search(symbol, takesHelpersIn: true, cancellationToken);

    // Most writers tell nothing even if every helper stored all that it is handed: then nobody looks into the helpers.
    private bool Tells(ISymbol member, IMethodSymbol writer, CancellationToken cancellationToken) =>
        Tells(PutInto(member, writer, takesHelpersIn: true, cancellationToken), cancellationToken)
        && Tells(PutInto(member, writer, takesHelpersIn: false, cancellationToken), cancellationToken);

    private bool Tells(Sources sources, CancellationToken cancellationToken)
    {
        if (sources.HasOwn || sources.HasCode)
        {
            return true;
        }

        foreach (var asked in sources.Asks)
        {
            if (MayBeIn(asked, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    // Most symbols have no data even if every helper stored all that it is handed: then nobody looks into the helpers.
    private bool Search(ISymbol start, CancellationToken cancellationToken) =>
        Search(start, takesHelpersIn: true, cancellationToken) && Search(start, takesHelpersIn: false, cancellationToken);

    // Breadth first. If nothing that is reached has data, none of it has; if something does, so do all on the way to it.
    private bool Search(ISymbol start, bool takesHelpersIn, CancellationToken cancellationToken)
    {
        var cameFrom = new Dictionary<ISymbol, ISymbol?>(SymbolEqualityComparer.Default) { [start] = null };
        var waiting = new Queue<ISymbol>();
        waiting.Enqueue(start);
        while (waiting.Count > 0)
        {
            var symbol = waiting.Dequeue();
            var sources = _known.TryGetValue(symbol, out var known) ? (known ? Sources.Anything : Sources.None) : SourcesOf(symbol, takesHelpersIn, cancellationToken);
            if (sources.HasOwn || cameFrom.Count > MaxBodies)
            {
                MarkWay(takesHelpersIn ? null : symbol, cameFrom);
                return true;
            }

            foreach (var next in sources.Asks)
            {
                if (!cameFrom.ContainsKey(next))
                {
                    cameFrom.Add(next, symbol);
                    waiting.Enqueue(next);
                }
            }
        }

        foreach (var symbol in cameFrom.Keys)
        {
            _known.TryAdd(symbol, false);
        }

        return false;
    }

    private void MarkWay(ISymbol? end, Dictionary<ISymbol, ISymbol?> cameFrom)
    {
        for (var symbol = end; symbol is not null; symbol = cameFrom[symbol])
        {
            _known.TryAdd(symbol, true);
        }
    }

    private Sources SourcesOf(ISymbol symbol, bool takesHelpersIn, CancellationToken cancellationToken)
    {
        var known = takesHelpersIn ? _possible : _sources;
        if (known.TryGetValue(symbol, out var sources))
        {
            return sources;
        }

        sources = Sources.None;
        if (symbol is IMethodSymbol method)
        {
            foreach (var target in context.Dispatch.TargetsOf(method))
            {
                var outline = OutlineOf(target, cancellationToken);
                sources = sources.And(outline.GivesOut).And(HandedOn(outline, null, takesHelpersIn, cancellationToken));
            }
        }
        else
        {
            foreach (var writer in context.Stores.WritersOf(symbol))
            {
                sources = filter.MayStore(writer, cancellationToken) ? sources.And(PutInto(symbol, writer, takesHelpersIn, cancellationToken)) : sources;
            }
        }

        return known.GetOrAdd(symbol, sources);
    }

    private Sources PutInto(ISymbol member, IMethodSymbol writer, bool takesHelpersIn, CancellationToken cancellationToken)
    {
        var outline = OutlineOf(writer, cancellationToken);
        return outline.PutInto(member).And(HandedOn(outline, member, takesHelpersIn, cancellationToken));
    }

    // What is handed to a helper that stores it, may be stored anywhere in the object; or in the one member that is asked for.
    private Sources HandedOn(Outline outline, ISymbol? member, bool takesHelpersIn, CancellationToken cancellationToken)
    {
        var all = Sources.None;
        foreach (var handed in outline.Hands)
        {
            all = takesHelpersIn || (Tells(handed.Content, cancellationToken) && TakesIn(handed.Parameter, member, cancellationToken)) ? all.And(handed.Content) : all;
        }

        return all;
    }

    private bool TakesIn(IParameterSymbol start, ISymbol? member, CancellationToken cancellationToken)
    {
        if (_takesIn.TryGetValue((start, member), out var known))
        {
            return known;
        }

        var seen = new HashSet<IParameterSymbol>(SymbolEqualityComparer.Default) { start };
        var waiting = new Queue<IParameterSymbol>(seen);
        while (waiting.Count > 0)
        {
            if (TakesIn(waiting.Dequeue(), member, seen, waiting, cancellationToken))
            {
                return _takesIn.GetOrAdd((start, member), true);
            }
        }

        return _takesIn.GetOrAdd((start, member), false);
    }

    private bool TakesIn(IParameterSymbol parameter, ISymbol? member, HashSet<IParameterSymbol> seen, Queue<IParameterSymbol> waiting, CancellationToken cancellationToken)
    {
        foreach (var (method, own) in TargetsOf(parameter))
        {
            // A header stores what it is handed, and there is no code that says so.
            var outline = OutlineOf(method, cancellationToken);
            if (Bodies.IsPrimaryConstructor(method) || outline.TakenInto(member).Contains(own, method))
            {
                return true;
            }

            foreach (var handed in outline.Hands)
            {
                if (handed.From.Contains(own, method) && seen.Add(handed.Parameter))
                {
                    waiting.Enqueue(handed.Parameter);
                }
            }
        }

        return false;
    }

    private Outline OutlineOf(IMethodSymbol method, CancellationToken cancellationToken) => _outlines.TryGetValue(method, out var known)
        ? known
        : _outlines.GetOrAdd(method, OutlineReader.Read(context, filter, method, BodyGraphs.RootsOf(method, context.Compilation, cancellationToken), cancellationToken));
}
