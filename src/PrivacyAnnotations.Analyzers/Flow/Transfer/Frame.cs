using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>One body while it is interpreted: a member's own, or that of a lambda or local function called from it.</summary>
/// <param name="graph">Its control-flow graph.</param>
/// <param name="scope">The symbol whose <c>[ProcessesFor]</c> counts.</param>
/// <param name="caller">The body that calls it, or null.</param>
/// <param name="site">The call, where this is one that hands arguments over; or null.</param>
internal sealed class Frame(ControlFlowGraph graph, ISymbol scope, Frame? caller, CallSite? site)
{
    private readonly SyntaxNode _body = caller?._body ?? graph.OriginalOperation.Syntax;

    public ControlFlowGraph Graph { get; } = graph;

    public ISymbol Scope { get; } = scope;

    public Frame? Caller { get; } = caller;

    /// <summary>The call by which it was entered; or null.</summary>
    public CallSite? Site { get; } = site;

    /// <summary>The call on the way in that entered a lambda of another body, kept in a member; null as long as all is one body's code.</summary>
    public CallSite? Departure { get; } = caller is null ? null : caller.Departure ?? (IsWithin(scope, caller._body) ? null : site);

    /// <summary>Where what it returns goes, when a framework calls it and sends the answer on; or null.</summary>
    public AnswerSink? Answer { get; init; }

    private List<(Closure Lambda, FlowState State)> _made = [];
    private Value? _returned;
    private Value _answered = Value.Clean;
    private FlowState? _entered;

    /// <summary>What it returns, all paths together.</summary>
    public Value Returned => _returned ?? Value.Clean;

    /// <summary>What it throws, all paths together.</summary>
    public Value Thrown { get; set; } = Value.Clean;

    /// <summary>A lambda was made in this state.</summary>
    public void Make(Closure lambda, FlowState state) => _made.Add((lambda, state));

    /// <summary>The lambdas that were made since somebody asked last.</summary>
    public List<(Closure Lambda, FlowState State)> TakeMade()
    {
        var made = _made;
        _made = made.Count == 0 ? made : [];
        return made;
    }

    public void Return(Value value) => _returned = _returned is { } other ? other.Join(value) : value;

    /// <summary>The state at its end as far as it is known, for calls from within itself; null where no path has got there.</summary>
    public FlowState? Left { get; private set; }

    /// <summary>The body that is running, when this symbol is called from within itself; or null.</summary>
    public Frame? Running(ISymbol symbol)
    {
        for (var frame = this; frame is not null; frame = frame.Caller)
        {
            if (SymbolEqualityComparer.Default.Equals(frame.Scope.OriginalDefinition, symbol.OriginalDefinition))
            {
                return frame;
            }
        }

        return null;
    }

    /// <summary>It is called from within itself, in this state.</summary>
    public void Enter(FlowState state, IPlaceDefaults defaults)
    {
        if (_entered is null)
        {
            _entered = state;
        }
        else
        {
            _entered.Join(state, defaults);
        }
    }

    /// <summary>Takes the calls from within into the state that it is entered in; says whether another pass may find more.</summary>
    public bool Learn(FlowState entry, FlowState? exit, IPlaceDefaults defaults)
    {
        if (_entered is null)
        {
            return false;
        }

        var hasNews = entry.Join(_entered, defaults) | !Returned.Equals(_answered);
        _answered = Returned;
        if (Left is null)
        {
            Left = exit?.Clone();
            return hasNews || exit is not null;
        }

        return (exit is not null && Left.Join(exit, defaults)) || hasNews;
    }

    /// <summary>Whether a way leads through the body that all this is about.</summary>
    public bool IsPassedBy(Step? path) => Step.Passes(path, _body);

    /// <summary>Whether the node is the call that one of the running bodies was entered by.</summary>
    public bool WasEnteredBy(SyntaxNode node)
    {
        for (var frame = this; frame is not null; frame = frame.Caller)
        {
            if (frame.Site?.Node is { } entry && entry.Span.Contains(node.Span))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWithin(ISymbol function, SyntaxNode body) =>
        function.DeclaringSyntaxReferences is [var declared, ..] && declared.SyntaxTree == body.SyntaxTree && body.FullSpan.Contains(declared.Span);
}
