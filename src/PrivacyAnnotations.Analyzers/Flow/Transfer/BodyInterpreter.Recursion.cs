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
        foreach (var parameter in method.Parameters)
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
