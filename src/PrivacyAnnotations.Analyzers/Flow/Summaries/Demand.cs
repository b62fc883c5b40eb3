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
    private readonly Dictionary<Question, Known> _provisional = [];
    private readonly SummaryBuilder _builder = new(context, cancellationToken);
    private List<Question> _asked = [];
    private long _spent;

    public MethodSummary SummaryOf(IMethodSymbol method, InputSet inputs) => Ask(new Question(method.OriginalDefinition, inputs)).Method;

    public StoredData StoredIn(ISymbol member) => Ask(new Question(member.OriginalDefinition, InputSet.None)).Stored;

    public void Spend(int work) => _spent += work;

    public void Begin() => _asked = [];

    /// <summary>What was asked for and is not final.</summary>
    public IReadOnlyList<Question> End() => _asked;

    public void Solve(Question root)
    {
        if (context.Summaries.TryGet(root, out _))
        {
            return;
        }

        var walk = new Components(this);
        walk.Visit(root);
    }

    private Known Ask(Question question)
    {
        if (context.Summaries.TryGet(question, out var known))
        {
            return known;
        }

        if (!_asked.Contains(question))
        {
            _asked.Add(question);
        }

        return _provisional.TryGetValue(question, out var provisional) ? provisional : Known.Bottom;
    }

    private (Known Result, IReadOnlyList<Question> Asked) Compute(Question question)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Begin();
        var result = _builder.Build(question, this);
        return (result, End());
    }

    /// <summary>Tarjan's walk with a stack of its own.</summary>
    private sealed class Components(Demand demand)
    {
        private readonly Dictionary<Question, Node> _nodes = [];
        private readonly Stack<Node> _component = new();
        private readonly Stack<Node> _path = new();

        public void Visit(Question root)
        {
            Push(root);
            while (_path.Count > 0)
            {
                Advance(_path.Peek());
            }
        }

        private void Push(Question question)
        {
            var node = new Node(question, _nodes.Count);
            _nodes.Add(question, node);
            _component.Push(node);
            _path.Push(node);
            demand._provisional[question] = Known.Bottom;
        }

        private void Advance(Node node)
        {
            if (node.Waiting.Count == 0)
            {
                var (result, asked) = demand.Compute(node.Question);
                demand._provisional[node.Question] = result;
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
        private void Sort(Node node, IReadOnlyList<Question> asked)
        {
            foreach (var question in asked)
            {
                if (_nodes.TryGetValue(question, out var known))
                {
                    node.Low = Math.Min(node.Low, known.Index);
                    node.IsCyclic |= known == node;
                }
                else
                {
                    node.Waiting.Enqueue(question);
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

            demand.Finish(root.Question, root.Result);
        }

        // What its members come to ask for once they know more may lead back into the component: then it was not all of it.
        private void Iterate(Node root, List<Node> members)
        {
            var asked = new Fixpoint(demand, members.ConvertAll(static m => m.Question)).Run();
            for (var i = members.Count - 1; asked.Count > 0 && i >= 0; i--)
            {
                _component.Push(members[i]);
            }

            foreach (var question in asked)
            {
                root.Waiting.Enqueue(question);
            }

            if (asked.Count > 0)
            {
                _path.Push(root);
            }
        }

        private sealed class Node(Question question, int index)
        {
            public Question Question { get; } = question;

            public int Index { get; } = index;

            public int Low { get; set; } = index;

            public bool IsCyclic { get; set; }

            public Known Result { get; set; } = Known.Bottom;

            public Queue<Question> Waiting { get; } = new();
        }
    }

    /// <summary>Iterates bodies that ask for each other, from nothing, until none changes.</summary>
    private sealed class Fixpoint(Demand demand, List<Question> members)
    {
        /// <summary>Labels and objects are finite, so it comes to rest by itself; these bound what that may cost.</summary>
        private const int MaxRounds = 20;

        private const int MaxWork = 6_000;

        private readonly long _limit = demand._spent + MaxWork;

        private readonly HashSet<Question> _members = new(members);
        private readonly IReadOnlyList<Question>?[] _asked = new IReadOnlyList<Question>?[members.Count];
        private readonly int[] _computedAt = new int[members.Count];
        private readonly Dictionary<Question, int> _changedAt = [];
        private int _clock;

        /// <summary>Publishes the members, unless they ask for others that are not known yet: gives those back.</summary>
        public IReadOnlyList<Question> Run()
        {
            SourceOrder.Sort(members);
            members.ForEach(m => demand._provisional[m] = Known.Bottom);
            var others = new List<Question>();
            for (var round = 0; round < MaxRounds && others.Count == 0 && RunRound(others); round++)
            {
            }

            if (others.Count == 0)
            {
                members.ForEach(m => demand.Finish(m, demand._provisional[m]));
            }

            return others;
        }

        // A body is interpreted again only where something that it asks for has changed.
        private bool RunRound(List<Question> others)
        {
            var changed = false;
            for (var i = 0; i < members.Count && (demand._spent < _limit || _asked[i] is null); i++)
            {
                if (!IsOutdated(i))
                {
                    continue;
                }

                var (result, asked) = demand.Compute(members[i]);
                _asked[i] = asked;
                _computedAt[i] = _clock;
                if (!result.Equals(demand._provisional[members[i]]))
                {
                    changed = true;
                    _changedAt[members[i]] = ++_clock;
                }

                demand._provisional[members[i]] = result;
                others.AddRange(asked.Where(question => !_members.Contains(question)));
            }

            return changed;
        }

        private bool IsOutdated(int member)
        {
            if (_asked[member] is not { } asked)
            {
                return true;
            }

            foreach (var question in asked)
            {
                if (_changedAt.TryGetValue(question, out var at) && at > _computedAt[member])
                {
                    return true;
                }
            }

            return false;
        }
    }

    private bool IsFinal(Question question) => context.Summaries.TryGet(question, out _);

    private void Finish(Question question, Known result)
    {
        context.Summaries.Publish(question, result);
        _provisional.Remove(question);
    }
}
