namespace PrivacyAnnotations.Analyzers.Flow.Lattice;

/// <summary>
/// The parts of every root. Immutable: a Patricia trie over hash codes, so that the states of neighbouring blocks share all
/// that neither of them changed, and a join skips what is shared. Without it, a method of n branches over n variables costs n squared.
/// </summary>
internal readonly partial struct RootMap
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
    /// <param name="taken">What has been joined before, and need not be looked at again; null where nothing has.</param>
    /// <param name="defaults">What a path holds that stored nothing.</param>
    public RootMap Join(RootMap other, RootMap? taken, IPlaceDefaults defaults) =>
        new(new Joining(defaults, isFirst: taken is null).JoinAny(_top, other._top, taken?._top));

    /// <summary>All roots in the order in which the body came upon them: hash codes differ from run to run.</summary>
    public IEnumerable<KeyValuePair<object, Parts>> All() =>
        Leaves().OrderBy(static leaf => leaf.Order).Select(static leaf => new KeyValuePair<object, Parts>(leaf.Root, leaf.Parts));

    /// <summary>The roots of this kind, for questions that the order does not matter to.</summary>
    public IEnumerable<KeyValuePair<object, Parts>> Unordered(RootTraits trait)
    {
        foreach (var leaf in Leaves(trait))
        {
            yield return new(leaf.Root, leaf.Parts);
        }
    }

    /// <summary>Whether any root is of this kind; false is certain.</summary>
    public bool MayHave(RootTraits trait) => _top is not null && (_top.Traits & trait) != 0;

    private IEnumerable<Leaf> Leaves(RootTraits trait = RootTraits.None)
    {
        var waiting = new Stack<Node>();
        if (_top is not null)
        {
            waiting.Push(_top);
        }

        while (waiting.Count > 0)
        {
            var node = waiting.Pop();
            if ((node.Traits & trait) != trait)
            {
                continue;
            }

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
}
