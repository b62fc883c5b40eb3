using System.Collections.Immutable;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Leaves out the mentions that get nowhere, and the names that nothing else has: what is left is kept for as long as the file's tree.</summary>
/// <param name="all">The flows as they were read.</param>
internal sealed class NameFlowPacker(NameFlows all)
{
    private const int None = -1;

    private readonly int[] _numbers = Enumerable.Repeat(None, all.Names.Length).ToArray();
    private readonly ImmutableArray<string>.Builder _names = ImmutableArray.CreateBuilder<string>();

    public NameFlows Pack()
    {
        var places = PlacesOfMentions();
        var mentions = ImmutableArray.CreateBuilder<NameMention>(places[all.Mentions.Length]);
        for (var i = 0; i < all.Mentions.Length; i++)
        {
            if (places[i + 1] > places[i])
            {
                mentions.Add(all.Mentions[i] with { Name = NumberOf(all.Mentions[i].Name) });
            }
        }

        var flows = ImmutableArray.CreateBuilder<NameFlow>(all.Flows.Length);
        foreach (var flow in all.Flows)
        {
            flows.Add(flow with { First = places[flow.First], End = places[flow.End], Variable = flow.Target == NameTarget.Variable ? NumberOf(flow.Variable) : flow.Variable });
        }

        var parameters = all.Parameters.Where(parameter => _numbers[parameter] != None).Select(NumberOf).ToImmutableArray();
        return all with { Names = _names.ToImmutable(), Mentions = mentions.MoveToImmutable(), Parameters = parameters, Flows = flows.MoveToImmutable() };
    }

    // How many of those in front of each mention stand in a flow.
    private int[] PlacesOfMentions()
    {
        var opened = new int[all.Mentions.Length + 1];
        foreach (var flow in all.Flows)
        {
            opened[flow.First]++;
            opened[flow.End]--;
        }

        var places = new int[opened.Length];
        var depth = 0;
        for (var i = 0; i < all.Mentions.Length; i++)
        {
            depth += opened[i];
            places[i + 1] = places[i] + (depth > 0 ? 1 : 0);
        }

        return places;
    }

    private int NumberOf(int name)
    {
        if (_numbers[name] == None)
        {
            _numbers[name] = _names.Count;
            _names.Add(all.Names[name]);
        }

        return _numbers[name];
    }
}
