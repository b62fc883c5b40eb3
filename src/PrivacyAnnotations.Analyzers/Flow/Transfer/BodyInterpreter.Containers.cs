using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Analyzers.Flow.Summaries;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Containers that come into sight when something is put into them, and that are emptied.</summary>
internal sealed partial class BodyInterpreter
{
    private readonly HashSet<IMethodSymbol> _enumerating = new(SymbolEqualityComparer.Default);

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

    // A collection that somebody wrote gives what its enumerator gives. A tree that enumerates its branches is asked once.
    private Value OwnElements(HeapObject target, SyntaxNode node)
    {
        if (Enumerators.Of(target.Type, _context.Compilation) is not { } enumerate || !_enumerating.Add(enumerate))
        {
            return Value.Clean;
        }

        var elements = IsWorthAsking(target, enumerate)
            ? ElementsGivenBy(_summaries.SummaryOf(enumerate, InputSet.Receiver), new SummaryCall(this, node, NameOf(enumerate), Value.Of(target), []))
            : Value.Clean;
        _enumerating.Remove(enumerate);
        return elements;
    }

    private static Value ElementsGivenBy(MethodSummary summary, SummaryCall call)
    {
        var elements = Value.Of(call.LabelsOf(summary.Returns.Labels));
        foreach (var store in summary.Stores)
        {
            if (store.Key is { Root: HeapObject sequence, Member.IsElement: true } && summary.Returns.Objects.Contains(sequence))
            {
                elements = elements.Join(call.ValueOf(store.Value));
            }
        }

        return elements;
    }

    private bool IsWorthAsking(HeapObject target, IMethodSymbol method) =>
        _context.DataTypes.Holds(target.Type) || _context.Bodies.MayIntroduce(method) || Carries(Value.Of(target));

    private void Empty(CallSite site)
    {
        if (site.Method is { Name: "Clear", IsGenericMethod: false } && !IsInSource(site.Method))
        {
            Empty(site.Method.IsStatic && site.Arguments.Length == 1 ? site.Arguments[0].Value : site.Receiver);
        }
    }

    // 'builder.Length = 0'
    private void EmptyByLength(IPropertyReferenceOperation target)
    {
        if (target is { Property.Name: "Length", Parent: IAssignmentOperation { Value.ConstantValue.Value: 0 } } && !IsInSource(target.Property))
        {
            Empty(EvalInstance(target.Instance));
        }
    }

    // Between filling and clearing what a member keeps, others may have read it.
    private void Empty(Value container)
    {
        if (container.Objects is [var only] && (CanBeEmptied(only) || IsSeenHere(only)))
        {
            _state.Set(new Place(only, Member.Element), Holds(ElementTypes.Of(only.Type)) ? Value.Nothing : Value.Clean);
            _state.Set(new Place(only, Member.Content), Value.Clean);
        }
    }

    // What was created here, or what the caller hands in: whether that is kept anywhere, the caller knows.
    private static bool CanBeEmptied(HeapObject target) => target is { IsFresh: true } or InputObject { Input: { Root: IParameterSymbol, Path.Count: 0 } };

    // 'order.Lines.Clear()': what no other body fills.
    private bool IsSeenHere(HeapObject target) =>
        target is (MemberObject or InputObject) and { IsAny: false }
        && Holds(ElementTypes.Of(target.Type))
        && StoredDataBuilder.HolderOf(target) is { } holder
        && !PrivateStores.CanHold(holder, _context.Compilation.Assembly);
}
