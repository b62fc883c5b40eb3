using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>
/// Calls that hand over objects of which no more is known than their types, to code that adds nothing. All that such a callee can do
/// is to pass the objects on, and where they end up the types say what is in them: it need not be looked at, nor
/// the object model of a thousand methods behind it.
/// </summary>
internal sealed partial class BodyInterpreter
{
    /// <summary>Whether types do not tell all: text may be made of an object, or it goes where its type is not seen.</summary>
    private bool MayShow(CallSite site) =>
        (HasFresh(site.Receiver) && HoldsData(site.Receiver, null))
        || (!_context.Bodies.IsToldByType(site.Method.ReturnType) && _context.Bodies.MayShow(site.Method, _cancellationToken))
        || (HandsOpen(site) && _context.Bodies.MayFill(site.Method, _cancellationToken));

    // What this body created, it knows better than its type.
    private bool HandsOpen(CallSite site)
    {
        foreach (var argument in site.Arguments)
        {
            if (argument.Parameter.RefKind is RefKind.Ref or RefKind.Out || (HasFresh(argument.Value) && !HoldsData(argument.Value, null)))
            {
                return true;
            }
        }

        return HasFresh(site.Receiver);
    }

    private static bool HasFresh(Value value)
    {
        foreach (var target in value.Objects)
        {
            if (target.IsFresh)
            {
                return true;
            }
        }

        return false;
    }

    // What this body created and gave away may have been filled with the others.
    private void LetGo(CallSite site, int holders)
    {
        foreach (var argument in holders > 1 ? site.Arguments : [])
        {
            Release(argument.Value);
        }
    }

    private void Release(Value value)
    {
        foreach (var target in value.Objects)
        {
            if (target.IsFresh && _context.DataTypes.Holds(target.Type))
            {
                _state.Set(new Place(target, Member.Release), Value.Clean);
            }
        }
    }
}
