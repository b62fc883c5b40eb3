namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>How bodies that ask for each other come to rest.</summary>
internal sealed partial class Demand
{
    /// <summary>Iterates bodies that ask for each other, from nothing, until none changes.</summary>
    private sealed class Fixpoint(Demand demand, List<Question> members)
    {
        /// <summary>Labels and objects are finite, so it comes to rest by itself; these bound what that may cost.</summary>
        private const int MaxRounds = 20;

        private const int MaxWork = 6_000;

        private readonly HashSet<Question> _members = new(members);
        private readonly Dictionary<Question, IReadOnlyList<Question>> _asked = [];
        private readonly Dictionary<Question, int> _computedAt = [];
        private readonly Dictionary<Question, int> _changedAt = [];
        private long _limit;
        private int _clock;
        private bool _isCut;

        /// <summary>Publishes the members, unless they ask for others that are not known yet: gives those back.</summary>
        public IReadOnlyList<Question> Run()
        {
            SourceOrder.Sort(members);
            members.ForEach(m => demand._provisional[m] = Known.Bottom);
            var others = new List<Question>();
            var changes = true;
            for (var round = 0; round < MaxRounds && others.Count == 0 && changes; round++)
            {
                changes = RunRound(others);
                if (round == 0)
                {
                    PutCalleesFirst();
                    _limit = demand._spent + MaxWork;
                }
            }

            if (others.Count == 0)
            {
                members.ForEach(m => demand.Finish(m, changes || _isCut ? Unsettled.Of(m, demand._provisional[m]) : demand._provisional[m]));
            }

            return others;
        }

        // What a callee gives out travels to all that wait for it in one round.
        private void PutCalleesFirst()
        {
            var ordered = new List<Question>();
            var seen = new HashSet<Question>();
            var open = new Stack<(Question Question, int Next)>();
            foreach (var member in members)
            {
                Open(member, seen, open);
                while (open.Count > 0)
                {
                    var (question, next) = open.Pop();
                    if (next == _asked[question].Count)
                    {
                        ordered.Add(question);
                        continue;
                    }

                    open.Push((question, next + 1));
                    Open(_asked[question][next], seen, open);
                }
            }

            members.Clear();
            members.AddRange(ordered);
        }

        private void Open(Question question, HashSet<Question> seen, Stack<(Question Question, int Next)> open)
        {
            if (_members.Contains(question) && seen.Add(question))
            {
                open.Push((question, 0));
            }
        }

        // A body is interpreted again only where something that it asks for has changed.
        private bool RunRound(List<Question> others)
        {
            var changed = false;
            foreach (var member in members)
            {
                if (!IsOutdated(member))
                {
                    continue;
                }

                if (demand._spent >= _limit && _asked.ContainsKey(member))
                {
                    _isCut = true;
                    continue;
                }

                changed |= Compute(member, others);
            }

            return changed;
        }

        private bool Compute(Question member, List<Question> others)
        {
            var (result, asked) = demand.Compute(member);
            _asked[member] = asked;
            _computedAt[member] = _clock;
            var changed = !result.Equals(demand._provisional[member]);
            if (changed)
            {
                _changedAt[member] = ++_clock;
            }

            demand._provisional[member] = result;
            others.AddRange(asked.Where(question => !_members.Contains(question)));
            return changed;
        }

        private bool IsOutdated(Question member)
        {
            if (!_asked.TryGetValue(member, out var asked))
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
}
