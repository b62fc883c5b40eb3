using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>
/// Lambdas and local functions that call themselves, directly or through others. They are interpreted where they are called, so a call from
/// within is answered by what is known of them so far; they are passed again until that answer no longer changes.
/// </summary>
internal sealed partial class BodyInterpreter
{
    /// <summary>Each pass carries data one call further; what takes more calls than this is not followed.</summary>
    private const int MaxPasses = 8;

    /// <summary>
    /// How many blocks of lambdas and local functions may be passed until they are no longer interpreted at each of their calls: where each calls
    /// several others, their calls multiply.
    /// </summary>
    private const int MaxPassedForFacts = 12_000;
    private const int MaxPassedForSummary = 1_200;

    private int _passed;

    private int MaxPassed => _isSymbolic ? MaxPassedForSummary : MaxPassedForFacts;

    // Without a look inside: what goes in, and what the variables around it hold, comes out and may be in any of these variables.
    private Value CarriedThrough(Closure closure, Func<IParameterSymbol, Value?> hand)
    {
        var carried = LabelSet.Empty;
        foreach (var parameter in closure.Method.Parameters)
        {
            carried = carried.Union(CarriedBy(hand(parameter) ?? Value.Clean));
        }

        var variables = VariablesOf(closure);
        foreach (var variable in variables)
        {
            carried = carried.Union(CarriedBy(Get(new Place(variable, Member.Whole))));
        }

        foreach (var variable in carried.IsEmpty ? [] : variables)
        {
            var place = new Place(variable, Member.Whole);
            if (CanCarry((variable as ILocalSymbol)?.Type ?? (variable as IParameterSymbol)?.Type))
            {
                _state.Set(place, Get(place).AndLabels(carried));
            }
        }

        return CanCarry(closure.Method.ReturnType) ? Value.Of(carried) : Value.Clean;
    }

    private Value RunToRest(Frame frame, FlowState entry)
    {
        var exit = Run(frame, entry.Clone());
        for (var i = 1; i < MaxPasses && _work < MaxWork && frame.Learn(entry, exit, this); i++)
        {
            exit = Run(frame, entry.Clone());
        }

        _state = exit ?? _state;
        return frame.Returned;
    }

    // The parameters of the outer call are its own again when the inner one is done.
    private Value Recur(Frame running, FlowState entry, IMethodSymbol method)
    {
        running.Enter(entry, this);
        if (running.Left is not { } left)
        {
            return running.Returned;
        }

        var before = _state.Clone();
        _state.Join(left, this);
        foreach (var parameter in method.OriginalDefinition.Parameters)
        {
            var place = new Place(parameter, Member.Whole);
            if (parameter.RefKind == RefKind.None && before.TryGet(place, out var own))
            {
                _state.Set(place, own);
            }
        }

        return running.Returned;
    }
}
