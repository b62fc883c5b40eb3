using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Facts;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Analyzers.Flow.Summaries;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Where a body begins: either to find what it does wrong, or to tell its callers what it does.</summary>
internal sealed partial class BodyInterpreter
{
    // Only a summary speaks of what the caller hands in; a body by itself knows just its annotations.
    private bool _isSymbolic;
    private InputSet _inputs;
    private INamedTypeSymbol? _self;
    private ISymbol? _owner;

    // What carries nothing on its way in is not followed.
    public bool IsHandedIn(object root) => _owner is not null && (root is OpenOrigin || _inputs.Contains(root, _owner));

    /// <summary>What the body does with personal data that it knows of.</summary>
    public static BodyFacts Facts(
        FlowContext context, ISummarySource summaries, ISymbol owner, ControlFlowGraph graph, CancellationToken cancellationToken)
    {
        var interpreter = new BodyInterpreter(context, summaries, owner, cancellationToken) { _collecting = true };
        var (exit, returned) = interpreter.RunBody(owner, [graph]);
        interpreter.CollectLosses(owner, exit, returned);
        return interpreter._facts.ToFacts();
    }

    /// <summary>What a call of the method does, told in terms of what its caller hands in.</summary>
    /// <remarks>The graphs make up the body; for a primary constructor they are the initializers, in order.</remarks>
    public static MethodSummary Summarize(
        FlowContext context, ISummarySource summaries, IMethodSymbol method, Question question, ImmutableArray<ControlFlowGraph> graphs, CancellationToken cancellationToken)
    {
        var interpreter = new BodyInterpreter(context, summaries, method, cancellationToken)
        {
            _collecting = true, _isSymbolic = true, _inputs = question.Inputs, _self = question.Self, _owner = method, _isOpen = OpenTypes.IsGeneric(method),
        };
        var (exit, returned) = interpreter.RunBody(method, graphs);
        return interpreter.ToSummary(method, exit, returned);
    }

    private (FlowState Exit, Value Returned) RunBody(ISymbol owner, ImmutableArray<ControlFlowGraph> graphs)
    {
        var state = EntryOf(owner);
        var returned = Value.Clean;
        foreach (var graph in graphs)
        {
            var frame = new Frame(graph, owner, null, null) { Answer = AnswerOf(owner, graph.OriginalOperation) };
            var exit = Run(frame, state);
            LookInsideFunctions(frame, exit ?? state);
            state = exit ?? state;
            returned = graphs.Length == 1 ? frame.Returned : returned.Join(frame.Returned);
        }

        _summaries.Spend(_work);
        return (state, returned);
    }

    private void LookInsideFunctions(Frame frame, FlowState state)
    {
        (_frame, _state) = (frame, state.Clone());
        LookIntoUncalledLocalFunctions(frame.Graph);
    }

    private FlowState EntryOf(ISymbol owner)
    {
        var state = new FlowState();
        foreach (var parameter in (owner as IMethodSymbol)?.Parameters ?? [])
        {
            state.Set(new Place(parameter, Member.Whole), Entering(parameter));
            if (owner is IMethodSymbol constructor && Bodies.IsPrimaryConstructor(constructor))
            {
                StoreParameter(state, constructor, parameter);
            }
        }

        return state;
    }

    // The header of a type stores its parameters: in the property of a record, or out of sight for the other members.
    private void StoreParameter(FlowState state, IMethodSymbol constructor, IParameterSymbol parameter)
    {
        ISymbol member = parameter;
        if (constructor.ContainingType.IsRecord && Bodies.PropertyNamed(constructor.ContainingType, parameter.Name) is { } property && Bodies.IsAutoProperty(property))
        {
            member = property;
        }

        foreach (var target in _this.Objects)
        {
            state.Set(new Place(target, Member.Of(member)), _isSymbolic && member is IPropertySymbol ? HandedIn(parameter, parameter.Type) : Entering(parameter));
        }
    }

    // A property that is its own parameter holds what it was given: 'new Row(1, "")' has no address.
    private Value HandedIn(object root, ITypeSymbol? type)
    {
        var input = Input.Of(root);
        return type is { SpecialType: SpecialType.System_Boolean }
            ? Value.Clean
            : new Value(IsHandedIn(root) ? LabelSet.Of(Label.From(input)) : LabelSet.Empty, [new InputObject(input, type)], 0);
    }

    /// <summary>What a parameter holds at the start of its body.</summary>
    private Value Entering(IParameterSymbol parameter)
    {
        var declared = Known(_context.Annotations.LabelsOf(parameter), parameter).Union(Known(_context.DataTypes.LabelsOf(parameter.Type), parameter));
        var input = Input.Of(parameter);
        if (parameter.Type.SpecialType == SpecialType.System_Boolean)
        {
            return Value.Clean;
        }

        var target = new InputObject(input, parameter.Type);
        return IsHandedIn(parameter) && !_context.Annotations.Says(parameter)
            ? new Value(declared.Add(new LabelFlow(Label.From(input), null)), [target], 0)
            : new Value(declared, [target], 0);
    }

    private static LabelSet Known(ImmutableArray<MemberLabel> labels, object root)
    {
        var result = LabelSet.Empty;
        foreach (var label in labels)
        {
            result = result.Add(new LabelFlow(Label.Known(label, root), null));
        }

        return result;
    }

    private MethodSummary ToSummary(IMethodSymbol method, FlowState exit, Value returned)
    {
        var outs = ImmutableArray.CreateBuilder<KeyValuePair<IParameterSymbol, Value>>();
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind is RefKind.Ref or RefKind.Out && exit.TryGet(new Place(parameter, Member.Whole), out var value))
            {
                outs.Add(new(parameter, value));
            }
        }

        var visible = new VisibleStores(exit);
        visible.HandBack(returned);
        foreach (var pair in outs)
        {
            visible.HandBack(pair.Value);
        }

        foreach (var argument in _delegateCalls.Values.SelectMany(static arguments => arguments))
        {
            visible.HandBack(argument);
        }

        var stores = visible.ToStores(this);
        var made = method.MethodKind == MethodKind.Constructor ? visible.Reached : visible.HandedBack;
        return new MethodSummary(returned, outs.ToImmutable(), [.. stores, .. IntactAmong(made)], [.. _sinkUses], [.. _delegateCalls], exit.Consented) { Uses = [.. _handedUses] };
    }
}
