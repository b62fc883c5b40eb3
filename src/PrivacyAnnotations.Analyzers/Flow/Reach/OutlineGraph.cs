using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>What gets into what in one body: places and expressions are numbers, an edge leads from what is mentioned to where it goes.</summary>
internal sealed class OutlineGraph
{
    /// <summary>No data can be in it.</summary>
    public const int Nothing = -1;

    /// <summary>Personal data that the body comes by itself.</summary>
    public const int OwnData = 0;

    /// <summary>A delegate, or something that is written to.</summary>
    public const int OwnCode = 1;

    /// <summary>Something that the body comes by itself, of a type that only its callers know.</summary>
    public const int OpenData = 2;

    private readonly Dictionary<ISymbol, int> _places = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<int, ISymbol> _asked = [];
    private readonly List<int> _incoming = [Nothing, Nothing, Nothing];
    private readonly List<(int From, int Next)> _edges = [];

    public int NewNode()
    {
        _incoming.Add(Nothing);
        return _incoming.Count - 1;
    }

    /// <summary>The place that a variable, a parameter or a local function stands for.</summary>
    public int PlaceOf(ISymbol symbol) => _places.TryGetValue(symbol, out var place) ? place : _places[symbol] = NewNode();

    /// <summary>What a method gives out, or what a private member keeps: others know.</summary>
    public int Ask(ISymbol symbol)
    {
        var node = PlaceOf(symbol);
        _asked[node] = symbol;
        return node;
    }

    public void Connect(int from, int to)
    {
        if (from != Nothing && to != Nothing && from != to)
        {
            _edges.Add((from, _incoming[to]));
            _incoming[to] = _edges.Count - 1;
        }
    }

    public int Both(int left, int right)
    {
        if (left == Nothing || right == Nothing || left == right)
        {
            return left == Nothing ? right : left;
        }

        var node = NewNode();
        Connect(left, node);
        Connect(right, node);
        return node;
    }

    /// <summary>Whatever may get into one of the places.</summary>
    public Sources SourcesOf(params int[] places)
    {
        var reached = ReachedFrom(places);
        var asks = ImmutableArray.CreateBuilder<ISymbol>();
        foreach (var asked in _asked)
        {
            if (reached[asked.Key] && Array.IndexOf(places, asked.Key) < 0)
            {
                asks.Add(asked.Value);
            }
        }

        return new Sources(reached[OwnData], reached[OwnCode], asks.ToImmutable());
    }

    /// <summary>Those of the symbols that may get into one of the places.</summary>
    public IEnumerable<IParameterSymbol> Among(ImmutableArray<IParameterSymbol> symbols, params int[] places)
    {
        var reached = ReachedFrom(places);
        foreach (var symbol in symbols)
        {
            if (_places.TryGetValue(symbol, out var node) && reached[node])
            {
                yield return symbol;
            }
        }
    }

    /// <summary>Whether anything that one of the symbols stands for may get into one of the places.</summary>
    public bool Reaches(ImmutableArray<IParameterSymbol> symbols, params int[] places) => !symbols.IsEmpty && Among(symbols, places).Any();

    public bool Leads(int from, int to) => ReachedFrom([to])[from];

    /// <summary>Whatever may get into one of the places, by its number.</summary>
    public bool[] ReachedFrom(int[] places)
    {
        var reached = new bool[_incoming.Count];
        var waiting = new Stack<int>(places);
        while (waiting.Count > 0)
        {
            var node = waiting.Pop();
            if (reached[node])
            {
                continue;
            }

            reached[node] = true;
            for (var edge = _incoming[node]; edge != Nothing; edge = _edges[edge].Next)
            {
                waiting.Push(_edges[edge].From);
            }
        }

        return reached;
    }
}
