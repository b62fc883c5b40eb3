using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Containers that come into sight when something is put into them, and that are emptied.</summary>
internal sealed partial class BodyInterpreter
{
    /// <summary>What a call with these arguments is made on.</summary>
    internal Value ReceiverOf(IOperation? instance, ImmutableArray<Argument> arguments) => Filled(instance, EvalInstance(instance), arguments);

    // 'new Message { To = { address } }', 'message.To.Add(address)': a collection that a constructor made, which nobody had to look at.
    private Value Filled(IOperation? instance, Value receiver, ImmutableArray<Argument> arguments)
    {
        if (!receiver.Objects.IsEmpty
            || instance is not (IPropertyReferenceOperation { Instance: not null } or IFieldReferenceOperation { Instance: not null })
            || instance.Type is not { IsReferenceType: true, SpecialType: SpecialType.None }
            || AllClean(arguments))
        {
            return receiver;
        }

        var filled = receiver.Join(Value.Of(Allocate(instance)));
        Assign(instance, filled);
        return filled;
    }

    private static bool AllClean(ImmutableArray<Argument> arguments)
    {
        foreach (var argument in arguments)
        {
            if (!argument.Value.IsClean)
            {
                return false;
            }
        }

        return true;
    }

    // Only what was created here: between filling and clearing it, others may have read a member.
    private void Empty(CallSite site)
    {
        if (site.Method is not { Name: "Clear", IsGenericMethod: false } || IsInSource(site.Method))
        {
            return;
        }

        var emptied = site.Method.IsStatic && site.Arguments.Length == 1 ? site.Arguments[0].Value : site.Receiver;
        if (emptied.Objects is [{ IsFresh: true } only])
        {
            _state.Set(new Place(only, Member.Element), Value.Clean);
            _state.Set(new Place(only, Member.Content), Value.Clean);
        }
    }
}
