namespace PrivacyAnnotations.Analyzers.Flow.Lattice;

/// <content>How two of them become one.</content>
internal readonly partial struct RootMap
{
    /// <summary>
    /// Joins what differs. Where an earlier state has been taken in before, only what changed since then can bring anything: a handler takes in the
    /// state of every operation that it guards.
    /// </summary>
    /// <param name="defaults">What a path holds that stored nothing.</param>
    /// <param name="isFirst">Whether no earlier state is known to have been taken in.</param>
    private readonly struct Joining(IPlaceDefaults defaults, bool isFirst)
    {
        public Node? JoinAny(Node? here, Node? there, Node? taken) =>
            here is null ? there is null ? null : JoinOne(there)
            : there is null ? JoinAbsent(here, taken)
            : Join(here, there, taken);

        private Node Join(Node here, Node there, Node? taken)
        {
            if (ReferenceEquals(here, there))
            {
                return here;
            }

            var before = Within(taken, there);
            if (ReferenceEquals(before, there))
            {
                return here;
            }

            return (here, there) switch
            {
                (Leaf left, Leaf right) when left.Hash == right.Hash => JoinLeaves(left, right),
                (Branch left, Branch right) when left.Bit == right.Bit && left.Covers(right.Hash) => left.Of(Join(left.Left, right.Left, before), Join(left.Right, right.Right, before)),
                (Branch left, _) when left.Bit > there.Bit && left.Covers(there.Hash) => left.IsLeft(there.Hash)
                    ? left.Of(Join(left.Left, there, taken), JoinAbsent(left.Right, taken))
                    : left.Of(JoinAbsent(left.Left, taken), Join(left.Right, there, taken)),
                (_, Branch right) when right.Bit > here.Bit && right.Covers(here.Hash) => right.IsLeft(here.Hash)
                    ? right.Of(Join(here, right.Left, before), JoinOne(right.Right))
                    : right.Of(JoinOne(right.Left), Join(here, right.Right, before)),
                _ => Branch.Link(JoinAbsent(here, taken), JoinOne(there)),
            };
        }

        // Roots that the other path lacks, and lacked before.
        private Node JoinAbsent(Node here, Node? taken) => isFirst || Meets(taken, here) ? JoinOne(here) : here;

        private Node JoinOne(Node node)
        {
            if ((node.Traits & RootTraits.HasDefault) == 0)
            {
                return node;
            }

            if (node is Branch branch)
            {
                return branch.Of(JoinOne(branch.Left), JoinOne(branch.Right));
            }

            var joined = (Leaf)node;
            for (var leaf = (Leaf?)node; leaf is not null; leaf = leaf.Next)
            {
                joined = joined.With(leaf.Holding(JoinDefaults(leaf)));
            }

            return joined;
        }

        // A path that has not created an object, or picked it out, knows nothing that could differ.
        private Parts JoinDefaults(Leaf leaf) => leaf.Root is HeapObject { IsFresh: true } or Picked ? leaf.Parts : leaf.Parts.JoinDefaults(leaf.Root, defaults);

        private Leaf JoinLeaves(Leaf here, Leaf there)
        {
            var joined = here;
            for (var leaf = (Leaf?)here; leaf is not null; leaf = leaf.Next)
            {
                var parts = there.Find(leaf.Root) is { } match ? leaf.Parts.Join(match.Parts, leaf.Root, defaults) : JoinDefaults(leaf);
                joined = joined.With(leaf.Holding(parts));
            }

            for (var leaf = (Leaf?)there; leaf is not null; leaf = leaf.Next)
            {
                joined = here.Find(leaf.Root) is null ? joined.With(leaf.Holding(JoinDefaults(leaf))) : joined;
            }

            return joined;
        }

        // All of a map that is in the reach of a node lies below what this gives back.
        private static Node? Within(Node? map, Node node)
        {
            while (map is Branch branch && branch.Bit > node.Bit && branch.Covers(node.Hash))
            {
                map = branch.SideOf(node.Hash);
            }

            return map;
        }

        private static bool Meets(Node? map, Node node) =>
            Within(map, node) is { } inner && (inner.Hash == node.Hash || (inner.Bit <= node.Bit && node.Covers(inner.Hash)));
    }
}
