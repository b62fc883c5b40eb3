using System.Collections.Immutable;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Where what an expression holds may come from.</summary>
internal enum Origin
{
    None,

    /// <summary>The caller handed it in.</summary>
    Handed,

    /// <summary>The body got it from elsewhere.</summary>
    Own,
}

/// <summary>Which variables of a body may hold personal data, and whether its callers know. One after the other, bodies share its memory.</summary>
internal sealed class BodyVariables(KnownNames known)
{
    private readonly List<NameUses> _uses = [];
    private readonly List<Origin> _origins = [];
    private Counts[] _counts = new Counts[64];
    private NameFlows? _flows;

    public void Begin(NameFlows flows, bool isHanded)
    {
        _flows = flows;
        _origins.Clear();
        for (var i = 0; i < flows.Names.Length; i++)
        {
            _origins.Add(Origin.None);
        }

        foreach (var parameter in isHanded ? flows.Parameters : [])
        {
            _origins[parameter] = Origin.Handed;
        }

        if (_counts.Length <= flows.Mentions.Length)
        {
            _counts = new Counts[flows.Mentions.Length * 2];
        }
    }

    /// <summary>Says whether anything changed.</summary>
    public bool Add(int variable, Origin origin)
    {
        if (_origins[variable] >= origin)
        {
            return false;
        }

        _origins[variable] = origin;
        return true;
    }

    /// <summary>Counts the mentions of what is held, to be asked for many parts of the body. Says whether there are any.</summary>
    /// <param name="types">The types that the body stands in.</param>
    public bool Count(ImmutableArray<string> types)
    {
        _uses.Clear();
        foreach (var name in _flows!.Names)
        {
            _uses.Add(known.UsesOf(name, types));
        }

        var sum = default(Counts);
        for (var i = 0; i < _flows.Mentions.Length; i++)
        {
            _counts[i] = sum;
            sum.Add(OriginOf(_flows.Mentions[i]), _flows.Mentions[i].IsAsked);
        }

        _counts[_flows.Mentions.Length] = sum;
        return sum.Own + sum.Handed > 0;
    }

    public Origin Of(NameFlow flow) => Counts.Between(_counts[flow.First], _counts[flow.End], flow.CountsAsked);

    private Origin OriginOf(NameMention mention) =>
        (_uses[mention.Name] & mention.Uses) != NameUses.None ? Origin.Own : _origins[mention.Name];

    /// <summary>How many mentions up to each one are handed in, and how many are the body's own; also without those that a question asks for.</summary>
    private struct Counts
    {
        public int Handed;
        public int Own;
        private int _handedHeld;
        private int _ownHeld;

        public static Origin Between(in Counts first, in Counts end, bool asked) =>
            (asked ? end.Own > first.Own : end._ownHeld > first._ownHeld) ? Origin.Own
            : (asked ? end.Handed > first.Handed : end._handedHeld > first._handedHeld) ? Origin.Handed
            : Origin.None;

        public void Add(Origin origin, bool isAsked)
        {
            var held = isAsked ? 0 : 1;
            if (origin == Origin.Own)
            {
                Own++;
                _ownHeld += held;
            }
            else if (origin == Origin.Handed)
            {
                Handed++;
                _handedHeld += held;
            }
        }
    }
}
