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

        private readonly long _limit = demand._spent + MaxWork;

        private readonly HashSet<Question> _members = new(members);
        private readonly IReadOnlyList<Question>?[] _asked = new IReadOnlyList<Question>?[members.Count];
        private readonly int[] _computedAt = new int[members.Count];
        private readonly Dictionary<Question, int> _changedAt = [];
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
            }

            if (others.Count == 0)
            {
                members.ForEach(m => demand.Finish(m, changes || _isCut ? Unsettled.Of(m, demand._provisional[m]) : demand._provisional[m]));
            }

            return others;
        }

        // A body is interpreted again only where something that it asks for has changed.
        private bool RunRound(List<Question> others)
        {
            var changed = false;
            for (var i = 0; i < members.Count; i++)
            {
                if (!IsOutdated(i))
                {
                    continue;
                }

                if (demand._spent >= _limit && _asked[i] is not null)
                {
                    _isCut = true;
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
}
