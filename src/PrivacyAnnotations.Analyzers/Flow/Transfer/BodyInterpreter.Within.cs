using System.Collections.Immutable;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>What the objects that a value leads to hold: of those that travel with it through unseen code, or of those that go with it as an argument.</summary>
internal sealed partial class BodyInterpreter
{
    private const int MaxLevels = 3;

    // Level by level: objects that lead to each other have many more ways than there are objects.
    private LabelSet LabelsWithin(
        ImmutableArray<HeapObject> objects, int depth, Func<HeapObject, Member, bool> isFollowed, Func<HeapObject, LabelSet>? own = null)
    {
        var labels = LabelSet.Empty;
        HashSet<HeapObject>? seen = null;
        for (var level = objects; depth > 0 && !level.IsEmpty; depth--)
        {
            List<HeapObject>? next = null;
            foreach (var target in level)
            {
                labels = own is null ? labels : labels.Union(own(target));
                labels = labels.Union(LabelsIn(target, isFollowed, ref next));
            }

            seen ??= next is null ? null : new HashSet<HeapObject>(objects);
            level = next is null ? [] : [.. next.Where(seen!.Add)];
        }

        return labels;
    }

    private LabelSet LabelsIn(HeapObject target, Func<HeapObject, Member, bool> isFollowed, ref List<HeapObject>? next)
    {
        var labels = LabelSet.Empty;
        foreach (var part in KnownPartsOf(target))
        {
            if (!isFollowed(target, part.Key))
            {
                continue;
            }

            labels = labels.Union(WholeLabels(part.Value));
            if (!part.Value.Objects.IsEmpty)
            {
                (next ??= []).AddRange(part.Value.Objects);
            }
        }

        return labels;
    }
}
