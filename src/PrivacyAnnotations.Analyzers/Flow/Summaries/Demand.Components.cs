namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>Which bodies ask for each other.</summary>
internal sealed partial class Demand
{
    /// <summary>Tarjan's walk with a stack of its own.</summary>
    private sealed class Components(Demand demand)
    {
        private readonly Dictionary<Question, Node> _nodes = [];
        private readonly Stack<Node> _component = new();
        private readonly Stack<Node> _path = new();

        /// <summary>Visits a question, and all that it leads to; bodies that wait for it are further down on the path.</summary>
        public void Visit(Question root)
        {
            var depth = _path.Count;
            Push(root);
            while (_path.Count > depth)
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
            demand._isIterating = true;
            var asked = new Fixpoint(demand, members.ConvertAll(static m => m.Question)).Run();
            demand._isIterating = false;
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
}
