namespace PrivacyAnnotations.Analyzers.Flow.Lattice;

/// <summary>
/// The parts of every root. Immutable: a Patricia trie over hash codes, so that the states of neighbouring blocks share all
/// that neither of them changed, and a join skips what is shared. Without it, a method of n branches over n variables costs n squared.
/// </summary>
internal readonly struct RootMap
{
    private readonly Node? _top;

    private RootMap(Node? top) => _top = top;

    public bool IsSame(RootMap other) => ReferenceEquals(_top, other._top);

    public bool TryGet(object root, out Parts parts)
    {
        var hash = root.GetHashCode();
        var node = _top;
        while (node is Branch branch)
        {
            node = branch.SideOf(hash);
        }

        for (var leaf = node as Leaf; leaf is not null && leaf.Hash == hash; leaf = leaf.Next)
        {
            if (leaf.Root.Equals(root))
            {
                parts = leaf.Parts;
                return true;
            }
        }

        parts = Parts.None;
        return false;
    }

    /// <param name="root">What is stored into.</param>
    /// <param name="parts">What it holds.</param>
    /// <param name="order">Which root of the body this is; kept from the first time on.</param>
    public RootMap With(object root, Parts parts, int order)
    {
        var hash = root.GetHashCode();
        return new(Put(_top, hash, new Leaf(hash, root, parts, order, null)));
    }

    public RootMap Without(object root) => new(Remove(_top, root.GetHashCode(), root));

    /// <summary>Joins root by root.</summary>
    /// <param name="other">What another path knows.</param>
    /// <param name="both">Joins what both know; gives back the first where nothing changes.</param>
    /// <param name="one">Joins what one of them knows with the other's ignorance.</param>
    public RootMap Join(RootMap other, Func<object, Parts, Parts, Parts> both, Func<object, Parts, Parts> one) =>
        new(new Joining(both, one).Join(_top, other._top));

    /// <summary>All roots in the order in which the body came upon them: hash codes differ from run to run.</summary>
    public IEnumerable<KeyValuePair<object, Parts>> All() =>
        Leaves().OrderBy(static leaf => leaf.Order).Select(static leaf => new KeyValuePair<object, Parts>(leaf.Root, leaf.Parts));

    /// <summary>All roots, for questions that the order does not matter to.</summary>
    public IEnumerable<KeyValuePair<object, Parts>> Unordered()
    {
        foreach (var leaf in Leaves())
        {
            yield return new(leaf.Root, leaf.Parts);
        }
    }

    private IEnumerable<Leaf> Leaves()
    {
        var waiting = new Stack<Node>();
        if (_top is not null)
        {
            waiting.Push(_top);
        }

        while (waiting.Count > 0)
        {
            var node = waiting.Pop();
            if (node is Branch branch)
            {
                waiting.Push(branch.Right);
                waiting.Push(branch.Left);
            }

            for (var leaf = node as Leaf; leaf is not null; leaf = leaf.Next)
            {
                yield return leaf;
            }
        }
    }

    private static Node Put(Node? node, int hash, Leaf added) => node switch
    {
        null => added,
        Leaf leaf when leaf.Hash == hash => leaf.With(added),
        Branch branch when branch.Covers(hash) => branch.IsLeft(hash)
            ? branch.Of(Put(branch.Left, hash, added), branch.Right)
            : branch.Of(branch.Left, Put(branch.Right, hash, added)),
        _ => Branch.Link(node, added),
    };

    private static Node? Remove(Node? node, int hash, object root) => node switch
    {
        Leaf leaf when leaf.Hash == hash => leaf.Without(root),
        Branch branch when branch.Covers(hash) => branch.IsLeft(hash)
            ? branch.OfAny(Remove(branch.Left, hash, root), branch.Right)
            : branch.OfAny(branch.Left, Remove(branch.Right, hash, root)),
        _ => node,
    };

    /// <param name="hash">The bits that all below share.</param>
    /// <param name="bit">The bit in which the sides differ; 0 for a leaf.</param>
    private abstract class Node(int hash, uint bit)
    {
        public int Hash { get; } = hash;

        public uint Bit { get; } = bit;

        public bool Covers(int hash) => Bit != 0 && (((uint)Hash ^ (uint)hash) & ~((Bit << 1) - 1)) == 0;

        public bool IsLeft(int hash) => ((uint)hash & Bit) == 0;
    }

    private sealed class Leaf(int hash, object root, Parts parts, int order, Leaf? next) : Node(hash, 0)
    {
        public object Root { get; } = root;

        public Parts Parts { get; } = parts;

        public int Order { get; } = order;

        /// <summary>Another root of the same hash code.</summary>
        public Leaf? Next { get; } = next;

        public Leaf With(Leaf other) =>
            Root.Equals(other.Root) ? ReferenceEquals(Parts, other.Parts) ? this : new Leaf(Hash, Root, other.Parts, Order, Next)
            : Next is null ? Before(new Leaf(Hash, other.Root, other.Parts, other.Order, null))
            : Before(Next.With(other));

        public Leaf Holding(Parts parts) => new(Hash, Root, parts, Order, null);

        public Leaf? Without(object root) =>
            Root.Equals(root) ? Next
            : Before(Next?.Without(root));

        public Leaf? Find(object root) => Root.Equals(root) ? this : Next?.Find(root);

        private Leaf Before(Leaf? next) => ReferenceEquals(next, Next) ? this : new Leaf(Hash, Root, Parts, Order, next);
    }

    private sealed class Branch(int hash, uint bit, Node left, Node right) : Node(hash, bit)
    {
        public Node Left { get; } = left;

        public Node Right { get; } = right;

        public static Branch Link(Node one, Node other)
        {
            var bit = (uint)one.Hash ^ (uint)other.Hash;
            bit |= bit >> 1;
            bit |= bit >> 2;
            bit |= bit >> 4;
            bit |= bit >> 8;
            bit |= bit >> 16;
            bit -= bit >> 1;
            return ((uint)one.Hash & bit) == 0 ? new Branch(one.Hash, bit, one, other) : new Branch(one.Hash, bit, other, one);
        }

        public Node SideOf(int hash) => IsLeft(hash) ? Left : Right;

        public Node Of(Node left, Node right) => ReferenceEquals(left, Left) && ReferenceEquals(right, Right) ? this : new Branch(Hash, Bit, left, right);

        public Node? OfAny(Node? left, Node? right) => left is null ? right : right is null ? left : Of(left, right);
    }

    private readonly struct Joining(Func<object, Parts, Parts, Parts> both, Func<object, Parts, Parts> one)
    {
        public Node? Join(Node? here, Node? there)
        {
            if (ReferenceEquals(here, there))
            {
                return here;
            }

            return (here, there) switch
            {
                (null, { } only) => JoinOne(only),
                ({ } only, null) => JoinOne(only),
                (Leaf left, Leaf right) when left.Hash == right.Hash => JoinLeaves(left, right),
                (Branch left, Branch right) when left.Bit == right.Bit && left.Covers(right.Hash) => left.Of(Join(left.Left, right.Left)!, Join(left.Right, right.Right)!),
                (Branch left, { } right) when left.Bit > right.Bit && left.Covers(right.Hash) => left.IsLeft(right.Hash)
                    ? left.Of(Join(left.Left, right)!, JoinOne(left.Right))
                    : left.Of(JoinOne(left.Left), Join(left.Right, right)!),
                ({ } left, Branch right) when right.Bit > left.Bit && right.Covers(left.Hash) => right.IsLeft(left.Hash)
                    ? right.Of(Join(left, right.Left)!, JoinOne(right.Right))
                    : right.Of(JoinOne(right.Left), Join(left, right.Right)!),
                ({ } left, { } right) => Branch.Link(JoinOne(left), JoinOne(right)),
                _ => null,
            };
        }

        private Node JoinOne(Node node)
        {
            if (node is Branch branch)
            {
                return branch.Of(JoinOne(branch.Left), JoinOne(branch.Right));
            }

            var joined = (Leaf)node;
            for (var leaf = (Leaf?)node; leaf is not null; leaf = leaf.Next)
            {
                joined = joined.With(leaf.Holding(one(leaf.Root, leaf.Parts)));
            }

            return joined;
        }

        private Leaf JoinLeaves(Leaf here, Leaf there)
        {
            var joined = here;
            for (var leaf = (Leaf?)here; leaf is not null; leaf = leaf.Next)
            {
                var parts = there.Find(leaf.Root) is { } match ? both(leaf.Root, leaf.Parts, match.Parts) : one(leaf.Root, leaf.Parts);
                joined = joined.With(leaf.Holding(parts));
            }

            for (var leaf = (Leaf?)there; leaf is not null; leaf = leaf.Next)
            {
                joined = here.Find(leaf.Root) is null ? joined.With(leaf.Holding(one(leaf.Root, leaf.Parts))) : joined;
            }

            return joined;
        }
    }
}
