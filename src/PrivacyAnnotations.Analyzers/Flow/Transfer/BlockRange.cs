using System.Collections.Immutable;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>
/// The states of the blocks that are interpreted together: a whole graph, or a finally region of it. Blocks are taken in
/// the order of the source, which for structured code visits a block after what leads to it.
/// </summary>
internal sealed class BlockRange
{
    private readonly ControlFlowGraph _graph;
    private readonly int _first;
    private readonly int _last;
    private readonly FlowState?[] _states;
    private readonly SortedSet<int> _waiting = [];

    public BlockRange(ControlFlowGraph graph, int first, int last, FlowState entry)
    {
        _graph = graph;
        _first = first;
        _last = last;
        _states = new FlowState?[last - first + 1];
        _states[0] = entry;
        _waiting.Add(first);
    }

    /// <summary>The state at the end of the range, or null where no path gets there.</summary>
    public FlowState? Exit => _graph.Blocks[_last] is { Kind: BasicBlockKind.Exit } ? _states[_last - _first] : LeftState;

    /// <summary>Whether no branch leads back: then every block is taken once.</summary>
    public bool IsStraight
    {
        get
        {
            for (var ordinal = _first; ordinal <= _last; ordinal++)
            {
                var block = _graph.Blocks[ordinal];
                if (LeadsBack(block.FallThroughSuccessor, ordinal) || LeadsBack(block.ConditionalSuccessor, ordinal))
                {
                    return false;
                }
            }

            return true;
        }
    }

    private FlowState? LeftState { get; set; }

    public bool TryTake(out BasicBlock block, out FlowState state)
    {
        if (_waiting.Count == 0)
        {
            (block, state) = (null!, null!);
            return false;
        }

        var ordinal = _waiting.Min;
        _waiting.Remove(ordinal);
        block = _graph.Blocks[ordinal];
        state = _states[ordinal - _first]!.Clone();
        return true;
    }

    /// <summary>
    /// Every block that a path reaches, with the state at its start, one after the other: a block that is reached only while
    /// an earlier one of these is interpreted comes too.
    /// </summary>
    public IEnumerable<(BasicBlock Block, FlowState State)> Reached()
    {
        for (var i = 0; i < _states.Length; i++)
        {
            if (_states[i] is { } state)
            {
                yield return (_graph.Blocks[_first + i], state.Clone());
            }
        }
    }

    public void Merge(int ordinal, FlowState state, IPlaceDefaults defaults)
    {
        if (ordinal < _first || ordinal > _last)
        {
            Leave(state, defaults);
            return;
        }

        ref var known = ref _states[ordinal - _first];
        if (known is null)
        {
            known = state.Clone();
            _waiting.Add(ordinal);
        }
        else if (known.Join(state, defaults))
        {
            _waiting.Add(ordinal);
        }
    }

    private static bool LeadsBack(ControlFlowBranch? branch, int from) => branch?.Destination is { } to && to.Ordinal <= from;

    /// <summary>Merges into a block of this range; nothing happens for a block of another one.</summary>
    public void Enter(int ordinal, FlowState state, IPlaceDefaults defaults)
    {
        if (ordinal >= _first && ordinal <= _last)
        {
            Merge(ordinal, state, defaults);
        }
    }

    /// <summary>Whether control goes on behind the finally region of this range here, and not an exception behind one in it.</summary>
    public bool IsOwnEnd(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (region.Kind is ControlFlowRegionKind.Finally or ControlFlowRegionKind.Filter)
            {
                return region.FirstBlockOrdinal == _first;
            }
        }

        return true;
    }

    public void Leave(FlowState state, IPlaceDefaults defaults)
    {
        if (LeftState is null)
        {
            LeftState = state.Clone();
        }
        else
        {
            LeftState.Join(state, defaults);
        }
    }

    /// <summary>
    /// The first blocks of the catch, filter and finally regions that an exception reaches from a block, up to the first finally: what
    /// lies beyond sees what that has done.
    /// </summary>
    public ImmutableArray<int> HandlersOf(BasicBlock block)
    {
        var handlers = ImmutableArray<int>.Empty;
        for (var region = block.EnclosingRegion; region?.EnclosingRegion is { } guarded; region = guarded)
        {
            if (region.Kind != ControlFlowRegionKind.Try)
            {
                continue;
            }

            foreach (var handler in guarded.NestedRegions)
            {
                if (handler.Kind != ControlFlowRegionKind.Try && handler.FirstBlockOrdinal >= _first && handler.LastBlockOrdinal <= _last)
                {
                    handlers = handlers.Add(handler.FirstBlockOrdinal);
                }
            }

            if (guarded.Kind == ControlFlowRegionKind.TryAndFinally)
            {
                break;
            }
        }

        return handlers;
    }
}
