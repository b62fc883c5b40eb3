using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Analyzers.Flow.Summaries;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Calls of delegates: the body behind one is known here, or by the caller that handed it in.</summary>
internal sealed partial class BodyInterpreter
{
    private readonly Dictionary<DelegateCall, ImmutableArray<Value>> _delegateCalls = [];

    private Value? TryDelegate(CallSite site)
    {
        if (site.Method.MethodKind != MethodKind.DelegateInvoke)
        {
            return null;
        }

        var result = EachOf(site.Receiver.Objects, target => target is Closure closure
            ? CallClosure(closure, site.Arguments, site)
            : TellCall(target, parameter => ArgumentFor(parameter, site.Arguments), site));
        PassToChannel(site, site.Receiver.Channels, Core.Sinks.Exposure.Joined);
        return result;
    }

    /// <summary>Calls whatever delegates a value can be; null where no body behind them is known.</summary>
    private Value? CallEach(Value delegates, Func<IParameterSymbol, Value?> hand, CallSite site) =>
        EachOf(delegates.Objects, target => target is Closure closure ? CallClosure(closure, hand, site) : TellCall(target, hand, site));

    // One of many may be called or not, and after the others or without them: what it does adds to the state and takes nothing away.
    private Value? EachOf<T>(ImmutableArray<T> targets, Func<T, Value?> call)
    {
        Value? result = null;
        foreach (var target in targets)
        {
            var before = targets.Length > 1 ? _state.Clone() : null;
            result = Join(result, call(target));
            if (before is not null)
            {
                _state.Join(before, this);
            }
        }

        return result;
    }

    private static Value? Join(Value? known, Value? more) => known is null ? more : more is null ? known : known.Join(more);

    private Value? TellCall(HeapObject target, Func<IParameterSymbol, Value?> hand, CallSite site)
    {
        if (!_isSymbolic || target is not InputObject { Input: var input, Type: INamedTypeSymbol { DelegateInvokeMethod: { } invoke } })
        {
            return null;
        }

        var arguments = ImmutableArray.CreateBuilder<Value>(invoke.Parameters.Length);
        foreach (var parameter in invoke.Parameters)
        {
            arguments.Add(hand(parameter) ?? Value.Clean);
        }

        if (_collecting)
        {
            Tell(new DelegateCall(input, site.Node), arguments.MoveToImmutable());
        }

        return ResultOf(input, invoke);
    }

    private void Tell(DelegateCall call, ImmutableArray<Value> arguments)
    {
        if (_delegateCalls.TryGetValue(call, out var known))
        {
            for (var i = 0; i < known.Length; i++)
            {
                arguments = arguments.SetItem(i, known[i].Join(arguments[i]));
            }
        }

        _delegateCalls[call] = arguments;
    }

    private static Value ResultOf(Input input, IMethodSymbol invoke) =>
        !invoke.ReturnsVoid && invoke.ReturnType.SpecialType != SpecialType.System_Boolean && input.TryStep(Member.Result) is { } result
            ? new Value(LabelSet.Of(Label.From(result)), [new InputObject(result, invoke.ReturnType)], 0)
            : Value.Clean;

    // A delegate of the callee's own type is the callee's finding; the rest of what it can be, only this body knows.
    private void CallHandedIn(SummaryCall call, DelegateCall made, ImmutableArray<Value> arguments, CallSite site)
    {
        var target = call.Resolve(made.Delegate);
        foreach (var own in StoredBehind(made.Delegate).Objects)
        {
            target = target with { Objects = target.Objects.Remove(own) };
        }

        var returned = CallEach(target, parameter => parameter.Ordinal < arguments.Length ? call.HandedOver(arguments[parameter.Ordinal]) : null, site);
        call.Returns(made.Delegate, returned ?? CarriedBy(call, arguments));
    }

    private Value StoredBehind(Input input) =>
        input.Path.Count > 0 && input.Path[input.Path.Count - 1].Symbol is { } member ? DefaultStore(member) : Value.Clean;

    private Value CarriedBy(SummaryCall call, ImmutableArray<Value> arguments)
    {
        var labels = LabelSet.Empty;
        foreach (var argument in arguments)
        {
            labels = labels.Union(CarriedBy(call.ValueOf(argument)));
        }

        return Value.Of(labels);
    }
}
