using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>
/// Computes the summaries that one body asks for. A body is interpreted with what is known; what it asked for and did not get
/// is computed next, then the body again: the stack is this object's, not the thread's, however deep the calls go. Bodies that
/// ask for each other are found as Tarjan finds strongly connected components, and iterated together from nothing until
/// they come to rest; always in the order of the source, so that the ways told do not depend on who asked first.
/// </summary>
internal sealed class Demand(FlowContext context, CancellationToken cancellationToken) : ISummarySource
{
    private readonly Dictionary<ISymbol, Known> _provisional = new(SymbolEqualityComparer.Default);
    private readonly SummaryBuilder _builder = new(context, cancellationToken);
    private List<ISymbol> _asked = [];

    public MethodSummary SummaryOf(IMethodSymbol method) => Ask(method.OriginalDefinition).Method;

    public Value StoredIn(ISymbol member) => Ask(member.OriginalDefinition).Stored;

    public void Begin() => _asked = [];

    /// <summary>What was asked for and is not final.</summary>
    public IReadOnlyList<ISymbol> End() => _asked;

    public void Solve(ISymbol root)
    {
        if (context.Summaries.TryGet(root, out _))
        {
            return;
        }

        var walk = new Components(this);
        walk.Visit(root);
    }

    private Known Ask(ISymbol symbol)
    {
        if (context.Summaries.TryGet(symbol, out var known))
        {
            return known;
        }

        if (!_asked.Contains(symbol, SymbolEqualityComparer.Default))
        {
            _asked.Add(symbol);
        }

        return _provisional.TryGetValue(symbol, out var provisional) ? provisional : Known.Bottom;
    }

    private (Known Result, IReadOnlyList<ISymbol> Asked) Compute(ISymbol symbol)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Begin();
        var result = _builder.Build(symbol, this);
        return (result, End());
    }

    /// <summary>Tarjan's walk with a stack of its own.</summary>
    private sealed class Components(Demand demand)
    {
        private readonly Dictionary<ISymbol, Node> _nodes = new(SymbolEqualityComparer.Default);
        private readonly Stack<Node> _component = new();
        private readonly Stack<Node> _path = new();

        public void Visit(ISymbol root)
        {
            Push(root);
            while (_path.Count > 0)
            {
                Advance(_path.Peek());
            }
        }

        private void Push(ISymbol symbol)
        {
            var node = new Node(symbol, _nodes.Count);
            _nodes.Add(symbol, node);
            _component.Push(node);
            _path.Push(node);
            demand._provisional[symbol] = Known.Bottom;
        }

        private void Advance(Node node)
        {
            if (node.Waiting.Count == 0)
            {
                var (result, asked) = demand.Compute(node.Symbol);
                demand._provisional[node.Symbol] = result;
                node.Result = result;
                Sort(node, asked);
            }

            if (node.Waiting.Count > 0)
            {
                VisitNext(node);
                return;
            }

            _path.Pop();
            if (node.Low == node.Index)
            {
                Close(node);
            }

            if (_path.Count > 0)
            {
                _path.Peek().Low = Math.Min(_path.Peek().Low, node.Low);
            }
        }

        private void VisitNext(Node node)
        {
            var next = node.Waiting.Dequeue();
            if (!_nodes.ContainsKey(next) && !demand.IsFinal(next))
            {
                Push(next);
            }
        }

        // Asked for and not begun: to be visited. Begun and not final: part of a cycle.
        private void Sort(Node node, IReadOnlyList<ISymbol> asked)
        {
            foreach (var symbol in asked)
            {
                if (_nodes.TryGetValue(symbol, out var known))
                {
                    node.Low = Math.Min(node.Low, known.Index);
                    node.IsCyclic |= known == node;
                }
                else
                {
                    node.Waiting.Enqueue(symbol);
                }
            }
        }

        private void Close(Node root)
        {
            var members = new List<Node>();
            do
            {
                members.Add(_component.Pop());
            }
            while (members[members.Count - 1] != root);

            if (members.Count > 1 || root.IsCyclic)
            {
                Iterate(root, members);
                return;
            }

            demand.Finish(root.Symbol, root.Result);
        }

        // What its members come to ask for once they know more may lead back into the component: then it was not all of it.
        private void Iterate(Node root, List<Node> members)
        {
            var asked = new Fixpoint(demand, members.ConvertAll(static m => m.Symbol)).Run();
            for (var i = members.Count - 1; asked.Count > 0 && i >= 0; i--)
            {
                _component.Push(members[i]);
            }

            foreach (var symbol in asked)
            {
                root.Waiting.Enqueue(symbol);
            }

            if (asked.Count > 0)
            {
                _path.Push(root);
            }
        }

        private sealed class Node(ISymbol symbol, int index)
        {
            public ISymbol Symbol { get; } = symbol;

            public int Index { get; } = index;

            public int Low { get; set; } = index;

            public bool IsCyclic { get; set; }

            public Known Result { get; set; } = Known.Bottom;

            public Queue<ISymbol> Waiting { get; } = new();
        }
    }

    /// <summary>Iterates bodies that ask for each other, from nothing, until none changes.</summary>
    private sealed class Fixpoint(Demand demand, List<ISymbol> members)
    {
        /// <summary>Labels and objects are finite, so it comes to rest by itself; this bounds what that may cost.</summary>
        private const int MaxRounds = 20;

        private readonly HashSet<ISymbol> _members = new(members, SymbolEqualityComparer.Default);

        /// <summary>Publishes the members, unless they ask for others that are not known yet: gives those back.</summary>
        public IReadOnlyList<ISymbol> Run()
        {
            SourceOrder.Sort(members);
            members.ForEach(m => demand._provisional[m] = Known.Bottom);
            var others = new List<ISymbol>();
            for (var round = 0; round < MaxRounds && others.Count == 0 && RunRound(others); round++)
            {
            }

            if (others.Count == 0)
            {
                members.ForEach(m => demand.Finish(m, demand._provisional[m]));
            }

            return others;
        }

        private bool RunRound(List<ISymbol> others)
        {
            var changed = false;
            foreach (var member in members)
            {
                var (result, asked) = demand.Compute(member);
                changed |= !result.Equals(demand._provisional[member]);
                demand._provisional[member] = result;
                others.AddRange(asked.Where(symbol => !_members.Contains(symbol)));
            }

            return changed;
        }
    }

    private bool IsFinal(ISymbol symbol) => context.Summaries.TryGet(symbol, out _);

    private void Finish(ISymbol symbol, Known result)
    {
        context.Summaries.Publish(symbol, result);
        _provisional.Remove(symbol);
    }
}
