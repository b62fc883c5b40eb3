namespace PrivacyAnnotations.Analyzers.Flow.Lattice;

/// <content>What the trie is made of.</content>
internal readonly partial struct RootMap
{
    /// <param name="hash">The bits that all below share.</param>
    /// <param name="bit">The bit in which the sides differ; 0 for a leaf.</param>
    /// <param name="traits">What any root below has.</param>
    private abstract class Node(int hash, uint bit, RootTraits traits)
    {
        public int Hash { get; } = hash;

        public uint Bit { get; } = bit;

        public RootTraits Traits { get; } = traits;

        public bool Covers(int hash) => Bit != 0 && (((uint)Hash ^ (uint)hash) & ~((Bit << 1) - 1)) == 0;

        public bool IsLeft(int hash) => ((uint)hash & Bit) == 0;
    }

    private sealed class Leaf(int hash, object root, Parts parts, int order, Leaf? next) : Node(hash, 0, parts.TraitsIn(root) | (next?.Traits ?? 0))
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

        public Leaf Holding(Parts parts) => ReferenceEquals(parts, Parts) && Next is null ? this : new(Hash, Root, parts, Order, null);

        public Leaf? Without(object root) =>
            Root.Equals(root) ? Next
            : Before(Next?.Without(root));

        public Leaf? Find(object root) => Root.Equals(root) ? this : Next?.Find(root);

        private Leaf Before(Leaf? next) => ReferenceEquals(next, Next) ? this : new Leaf(Hash, Root, Parts, Order, next);
    }

    private sealed class Branch(int hash, uint bit, Node left, Node right) : Node(hash, bit, left.Traits | right.Traits)
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
}
