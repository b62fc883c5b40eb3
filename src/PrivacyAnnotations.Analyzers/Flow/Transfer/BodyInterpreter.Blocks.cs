using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>The worklist: the blocks of a loop are interpreted until no state changes; facts are collected in one more pass after that.</summary>
internal sealed partial class BodyInterpreter
{
    /// <summary>
    /// How many blocks and stores of callees one body may cost, its lambdas included. Beyond that the rest of the body is passed once, in the order of
    /// the source, by the pass that collects: what comes round a loop may be missed, what comes straight is not, and no editor hangs.
    /// </summary>
    private const int MaxFactsWork = 60_000;
    private const int MaxSummaryWork = 600;

    private int MaxWork => _isSymbolic ? MaxSummaryWork : MaxFactsWork;

    /// <summary>Interprets a frame from this state; returns the state at its end, or null where the end is not reached.</summary>
    private FlowState? Run(Frame frame, FlowState entry)
    {
        var (outerFrame, outerState) = (_frame, _state);
        _frame = frame;
        try
        {
            var blocks = frame.Graph.Blocks;
            var exit = RunRange(0, blocks.Length - 1, entry, _collecting);
            LookIntoUncalledLambdas();
            return exit;
        }
        finally
        {
            (_frame, _state) = (outerFrame, outerState);
        }
    }

    private FlowState? RunRange(int first, int last, FlowState entry, bool collect)
    {
        var range = new BlockRange(_frame.Graph, first, last, entry);
        var wasCollecting = _collecting;
        for (var ordinal = first; ordinal <= last; ordinal++)
        {
            var end = range.EndOfLoopAt(ordinal);
            if (end < 0)
            {
                _collecting = collect;
                RunOnce(range, ordinal);
            }
            else
            {
                RunLoop(range, ordinal, end, collect);
                ordinal = end;
            }
        }

        _collecting = wasCollecting;
        return range.Exit;
    }

    // Where no way leads back, what a block is entered with is final when its turn comes.
    private void RunOnce(BlockRange range, int ordinal)
    {
        if (range.TryTake(ordinal, out var block, out var state))
        {
            _work++;
            _cancellationToken.ThrowIfCancellationRequested();
            Interpret(range, block, state);
        }
    }

    private void RunLoop(BlockRange range, int first, int last, bool collect)
    {
        _collecting = false;
        while (range.TryTake(last, out var block, out var state) && _work++ < MaxWork)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            Interpret(range, block, state);
        }

        _collecting = collect;
        foreach (var (block, state) in collect ? range.Reached(first, last) : [])
        {
            _cancellationToken.ThrowIfCancellationRequested();
            Interpret(range, block, state);
        }

        range.Finish(last);
    }

    private void Interpret(BlockRange range, BasicBlock block, FlowState state)
    {
        _passed += _frame.Caller is null ? 0 : 1;
        _state = state;
        var handlers = range.HandlersOf(block);
        foreach (var operation in block.Operations)
        {
            EvalGuarded(operation, range, handlers);
        }

        var branchValue = EvalGuarded(block.BranchValue, range, handlers);
        if (block is { BranchValue: { } returned, FallThroughSuccessor.Semantics: ControlFlowBranchSemantics.Return } && _frame.Scope is IMethodSymbol { ReturnsByRef: true })
        {
            branchValue = branchValue.Join(EvalReference(returned));
        }

        if (block.FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow or ControlFlowBranchSemantics.StructuredExceptionHandling })
        {
            Raise(range, handlers);
            NoteThrown(branchValue, handlers);
        }

        var check = NullCheckOf(block);
        var after = _state;
        if (CanTake(block, isConditional: true))
        {
            Follow(range, block.ConditionalSuccessor, branchValue, Assume(WithoutNull(after, check, block, isConditional: true), block, branchValue, isConditional: true));
        }

        if (CanTake(block, isConditional: false))
        {
            Follow(range, block.FallThroughSuccessor, branchValue, Assume(WithoutNull(after, check, block, isConditional: false), block, branchValue, isConditional: false));
        }
    }

    // 'while (true)' is left by a jump only.
    private static bool CanTake(BasicBlock block, bool isConditional) =>
        block.ConditionKind == ControlFlowConditionKind.None
        || block.BranchValue is not { ConstantValue: { HasValue: true, Value: bool holds } }
        || isConditional == (holds == (block.ConditionKind == ControlFlowConditionKind.WhenTrue));

    // An exception leaves an operation before or after it stores: the handler may see either.
    private Value EvalGuarded(IOperation? operation, BlockRange range, ImmutableArray<int> handlers)
    {
        if (handlers.IsEmpty || operation is null || !CanThrow(operation))
        {
            return Eval(operation);
        }

        Raise(range, handlers);
        var value = Eval(operation);
        if (!OnlyAssigns(operation))
        {
            Raise(range, handlers);
        }

        return value;
    }

    // 'text = customer.Email': what throws has thrown before anything is assigned.
    private static bool OnlyAssigns(IOperation operation)
    {
        var value = operation is IExpressionStatementOperation
        {
            Operation: ISimpleAssignmentOperation { Target: ILocalReferenceOperation or IParameterReferenceOperation, Value: var assigned },
        } ? assigned : null;
        while (value is IMemberReferenceOperation or IConversionOperation)
        {
            value = (value as IMemberReferenceOperation)?.Instance ?? (value as IConversionOperation)?.Operand;
        }

        return value is ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation or ILiteralOperation;
    }

    private static bool CanThrow(IOperation operation)
    {
        foreach (var inner in operation.DescendantsAndSelf())
        {
            if (inner is not (IExpressionStatementOperation or ISimpleAssignmentOperation or IFlowCaptureOperation or IFlowCaptureReferenceOperation
                or ILocalReferenceOperation or IParameterReferenceOperation or ILiteralOperation or IInstanceReferenceOperation or IIsNullOperation))
            {
                return true;
            }
        }

        return false;
    }

    private void Raise(BlockRange range, ImmutableArray<int> handlers)
    {
        foreach (var handler in handlers)
        {
            range.Merge(handler, _state, this);
        }
    }

    private void Follow(BlockRange range, ControlFlowBranch? branch, Value branchValue, FlowState after)
    {
        if (branch is null)
        {
            return;
        }

        Deliver(branch, branchValue);
        if (ThroughFinally(range, branch, after) is not { } state)
        {
            return;
        }

        if (branch.Destination is { } destination)
        {
            range.Merge(destination.Ordinal, Leave(branch, state), this);
        }
        else if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling && range.IsOwnEnd(branch.Source))
        {
            range.Leave(state, this);
        }
    }

    private void Deliver(ControlFlowBranch branch, Value value)
    {
        if (branch.Semantics == ControlFlowBranchSemantics.Return)
        {
            _frame.Return(Answer(branch.Source.BranchValue, value));
        }
        else if (branch.Semantics == ControlFlowBranchSemantics.Throw)
        {
            _frame.Thrown = _frame.Thrown.Join(value);
        }
    }

    // On its way out, control runs through the finally blocks: as bodies within the body. What they do wrong is found where the block
    // is interpreted for itself.
    private FlowState? ThroughFinally(BlockRange range, ControlFlowBranch branch, FlowState state)
    {
        var current = state;
        foreach (var region in branch.FinallyRegions)
        {
            range.Enter(region.FirstBlockOrdinal, current, this);
            if (RunRange(region.FirstBlockOrdinal, region.LastBlockOrdinal, current.Clone(), collect: false) is not { } left)
            {
                return null;
            }

            current = left;
        }

        return current;
    }

    // Temporaries and variables end with their region; carrying them on would make every later join dearer.
    private static FlowState Leave(ControlFlowBranch branch, FlowState state)
    {
        if (branch.LeavingRegions.IsEmpty)
        {
            return state;
        }

        var left = state.Clone();
        foreach (var region in branch.LeavingRegions)
        {
            foreach (var capture in region.CaptureIds)
            {
                left.Remove(capture);
            }

            foreach (var local in region.Locals)
            {
                left.Remove(local);
            }
        }

        return left;
    }
}
