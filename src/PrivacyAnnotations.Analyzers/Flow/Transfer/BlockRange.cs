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
    private readonly FlowState?[] _taken;
    private readonly bool[] _isWaiting;
    private readonly int[] _comesFrom;
    private int _next;

    public BlockRange(ControlFlowGraph graph, int first, int last, FlowState entry)
    {
        _graph = graph;
        _first = first;
        _last = last;
        var count = last - first + 1;
        _states = new FlowState?[count];
        _taken = new FlowState?[count];
        _isWaiting = new bool[count];
        _comesFrom = new int[count];
        _states[0] = entry;
        _isWaiting[0] = true;
        NoteWaysBack();
    }

    /// <summary>The state at the end of the range, or null where no path gets there.</summary>
    public FlowState? Exit => _graph.Blocks[_last] is { Kind: BasicBlockKind.Exit } ? _states[_last - _first] : LeftState;

    private FlowState? LeftState { get; set; }

    /// <summary>
    /// The last block of the loop that begins with this one, or -1 where no branch leads back to it. What a block outside of loops is entered
    /// with is final when its turn comes, and so is what a loop is entered with.
    /// </summary>
    public int EndOfLoopAt(int ordinal)
    {
        var end = ComesFrom(ordinal);
        for (var inner = ordinal; inner <= end; inner++)
        {
            end = Math.Max(end, ComesFrom(inner));
        }

        return end;
    }

    /// <summary>The next block up to this one that waits.</summary>
    public bool TryTake(int upTo, out BasicBlock block, out FlowState state)
    {
        while (_next <= upTo - _first && !_isWaiting[_next])
        {
            _next++;
        }

        if (_next > upTo - _first)
        {
            (block, state) = (null!, null!);
            return false;
        }

        _isWaiting[_next] = false;
        block = _graph.Blocks[_first + _next];
        state = _states[_next]!.Clone();
        return true;
    }

    /// <summary>
    /// Every block of a loop that a path reaches, with the state at its start, one after the other: a block that is reached only while
    /// an earlier one of these is interpreted comes too.
    /// </summary>
    public IEnumerable<(BasicBlock Block, FlowState State)> Reached(int from, int to)
    {
        for (var i = from - _first; i <= to - _first; i++)
        {
            if (_states[i] is { } state)
            {
                yield return (_graph.Blocks[_first + i], state.Clone());
            }
        }
    }

    /// <summary>The blocks up to this one have had their turn.</summary>
    public void Finish(int upTo)
    {
        Array.Clear(_isWaiting, 0, upTo - _first + 1);
        _next = upTo - _first + 1;
    }

    public void Merge(int ordinal, FlowState state, IPlaceDefaults defaults)
    {
        if (ordinal < _first || ordinal > _last)
        {
            Leave(state, defaults);
            return;
        }

        var index = ordinal - _first;
        if (_states[index] is not { } known)
        {
            _states[index] = state.Clone();
            Wait(index);
            return;
        }

        var taken = _taken[index];
        if (taken is not null && taken.IsSame(state))
        {
            return;
        }

        if (known.Join(state, defaults, taken))
        {
            Wait(index);
        }

        _taken[index] = state.Clone();
    }

    private void Wait(int index)
    {
        _isWaiting[index] = true;
        _next = Math.Min(_next, index);
    }

    private void NoteWaysBack()
    {
        for (var i = 0; i < _comesFrom.Length; i++)
        {
            _comesFrom[i] = -1;
            var block = _graph.Blocks[_first + i];
            NoteWayBack(block.FallThroughSuccessor, _first + i);
            NoteWayBack(block.ConditionalSuccessor, _first + i);
        }
    }

    private void NoteWayBack(ControlFlowBranch? branch, int from)
    {
        if (branch?.Destination is { Ordinal: var to } && to <= from && to >= _first)
        {
            _comesFrom[to - _first] = from;
        }
    }

    private int ComesFrom(int ordinal) => _comesFrom[ordinal - _first];

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
