using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Assignments: what a target stands for, and what it gets.</summary>
internal sealed partial class BodyInterpreter
{
    // What a target got that a temporary stands for.
    private readonly Dictionary<IOperation, IOperation> _assigned = [];

    private Value EvalCapture(IFlowCaptureOperation capture)
    {
        if (capture.Value is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation
            or IPropertyReferenceOperation or IArrayElementReferenceOperation or IInlineArrayAccessOperation or IImplicitIndexerReferenceOperation)
        {
            var targets = _captured.TryGetValue(capture.Id, out var known) ? known : _captured[capture.Id] = [];
            if (!targets.Contains(capture.Value))
            {
                targets.Add(capture.Value);
            }
        }

        // A branch of a conditional that writes the same temporary is joined where the paths meet.
        var value = Eval(capture.Value);
        _state.Set(new Place(capture.Id, Member.Whole), IsChangedByWith(capture.Value.Syntax) ? CopyOf(value, capture.Value.Type, capture.Syntax) : value);
        return Value.Clean;
    }

    private Value EvalAssignment(ISimpleAssignmentOperation operation)
    {
        if (operation is { IsRef: true, Target: ILocalReferenceOperation { Local: var alias } })
        {
            var reference = EvalReference(operation.Value);
            _state.Set(new Place(alias, Member.Whole), reference);
            return Dereference(reference);
        }

        var value = CopyOf(Named(operation.Target, operation.Value, Eval(operation.Value)), operation.Value.Type, operation.Syntax);
        Assign(operation.Target, IsNull(operation.Value) && operation.Target is IMemberReferenceOperation { Type: var type } && Holds(type) ? Value.Nothing : value);
        return value;
    }

    private static bool IsNull(IOperation operation) => operation.ConstantValue is { HasValue: true, Value: null };

    private Value EvalCompound(ICompoundAssignmentOperation operation)
    {
        if (operation.OperatorMethod is { IsStatic: false } changing)
        {
            return ChangeInPlace(operation, changing);
        }

        var before = Eval(operation.Target);
        var added = Eval(operation.Value);
        var value = operation.Type is { TypeKind: TypeKind.Delegate } ? Combined(before, added, operation.OperatorKind)
            : IsAnswer(operation.Type) && TryLogical(operation.OperatorKind, () => before, () => added) is { } answer ? answer
            : operation.OperatorMethod is { } method && !IsBuiltIn(method)
            ? Call(CallSite.OfOperator(operation, method, (operation.Target, before), (operation.Value, added)))
            : Value.Of(TextOf(before, operation.Target).Union(TextOf(added, operation.Value)));
        Assign(operation.Target, value);
        return value;
    }

    // 'void operator +=(...)' is a call on the target.
    private Value ChangeInPlace(ICompoundAssignmentOperation operation, IMethodSymbol method)
    {
        var added = new Argument(method.Parameters[0], operation.Value, Eval(operation.Value));
        Call(new CallSite(operation, method, operation.Target, ReceiverOf(operation.Target, [added]), [added]));
        return Eval(operation.Target);
    }

    // 'count++' keeps what it carries; an operator that somebody wrote puts something else in its place.
    private Value EvalStep(IIncrementOrDecrementOperation operation)
    {
        var before = Eval(operation.Target);
        if (operation.OperatorMethod is not { } method || IsBuiltIn(method))
        {
            return before;
        }

        if (!method.IsStatic)
        {
            Call(new CallSite(operation, method, operation.Target, before, []));
            return Eval(operation.Target);
        }

        var value = Call(CallSite.OfOperator(operation, method, (operation.Target, before)));
        Assign(operation.Target, value);
        return operation.IsPostfix ? before : value;
    }

    // A delegate that was added is called as well; one that was taken out may have been another.
    private static Value Combined(Value before, Value changed, BinaryOperatorKind how) => how == BinaryOperatorKind.Add ? before.Join(changed) : before;

    private Value EvalCoalesceAssignment(ICoalesceAssignmentOperation operation)
    {
        var value = Eval(operation.Target).Join(Eval(operation.Value));
        Assign(operation.Target, value);
        return value;
    }

    private Value EvalEventAssignment(IEventAssignmentOperation operation)
    {
        var handler = Eval(operation.HandlerValue);
        if (operation.EventReference is IEventReferenceOperation { Event: var symbol } reference)
        {
            var owner = reference.Instance is null ? Value.Clean : Eval(reference.Instance);
            foreach (var target in owner.Objects)
            {
                var place = new Place(target, Member.Of(symbol));
                _state.Set(place, Get(place).Join(handler));
            }
        }

        return Value.Clean;
    }

    private void Assign(IOperation target, Value value)
    {
        switch (target)
        {
            case ILocalReferenceOperation { Local.IsRef: true } or IInvocationOperation { TargetMethod.ReturnsByRef: true }:
                AssignThrough(target, value.Via(target.Syntax, "reference"));
                break;
            case ILocalReferenceOperation local:
                _state.Set(new Place(local.Local, Member.Whole), value.Via(target.Syntax, local.Local.Name));
                break;
            case IParameterReferenceOperation parameter:
                AssignParameter(parameter, value);
                break;
            case IFieldReferenceOperation field:
                Store(field.Instance, Unnamed(field.Field), value, target);
                break;
            case IEventReferenceOperation @event:
                Store(@event.Instance, @event.Event, value, target);
                break;
            case IPropertyReferenceOperation property:
                AssignProperty(property, value);
                EmptyByLength(property);
                break;
            case IArrayElementReferenceOperation element:
                AddElement(Eval(element.ArrayReference), value, target);
                break;
            case IInlineArrayAccessOperation element:
                AddElement(Eval(element.Instance), value, target);
                break;
            case IImplicitIndexerReferenceOperation element:
                AddElement(Eval(element.Instance), value, target);
                break;
            case IFlowCaptureReferenceOperation capture:
                AssignCaptured(capture, value);
                break;
            case IDeclarationExpressionOperation declaration:
                Assign(declaration.Expression, value);
                break;
            case ITupleOperation tuple:
                Deconstruct(tuple, value, tuple.Type, null, target);
                break;
            case IConversionOperation conversion:
                Assign(conversion.Operand, value);
                break;
            case IDynamicMemberReferenceOperation { Instance: IPropertyReferenceOperation { Property.GetMethod: { } getter } owner } member:
                AssignDynamic(member, owner, getter, value);
                break;
        }
    }

    // A bag whose members nobody declares is known by the property that hands it out.
    private void AssignDynamic(IDynamicMemberReferenceOperation member, IPropertyReferenceOperation owner, IMethodSymbol getter, Value value)
    {
        var bag = Eval(owner);
        var assigned = (member.Parent as IAssignmentOperation)?.Value ?? member;
        var site = new CallSite(member, getter, owner, bag, []);
        ReachAll(site, bag.Channels, assigned, Show(value, TypeShows.TypeOf(assigned), new Exposure(ExposureKind.Graph), assigned.Syntax));
    }

    private void AssignParameter(IParameterReferenceOperation target, Value value)
    {
        var place = new Place(target.Parameter, Member.Whole);
        if (_state.TryGet(place, out _))
        {
            _state.Set(place, value.Via(target.Syntax, target.Parameter.Name));
        }
        else
        {
            StoreIn(_this, target.Parameter, value, target);
        }
    }

    private void AssignProperty(IPropertyReferenceOperation target, Value value)
    {
        if (target.Property is { SetMethod: null, ReturnsByRef: true })
        {
            AssignThrough(target, Through(value, target.Syntax, target.Property));
            return;
        }

        if (target.Property.SetMethod is not { } setter || IsStored(target.Property))
        {
            Store(target.Instance, target.Property, value, target);
            FollowModel(target, value);
            return;
        }

        if (FieldMadeFor(target.Property, setter) is { } field)
        {
            Store(target.Instance, field, value, target);
            return;
        }

        var site = CallSite.OfSetter(target, setter, value, this);
        foreach (var owner in setter.IsAbstract ? site.Receiver.Objects : [])
        {
            NoteStore(owner, target.Property, value, RightSideOf(target));
        }

        Call(site);
    }

    // A page renders what its public properties hold when its code is done. The text of a command is stored with the command.
    private void FollowModel(IPropertyReferenceOperation target, Value value)
    {
        if (!value.IsClean && target.Property is { DeclaredAccessibility: Accessibility.Public, SetMethod: { } setter }
            && (IsInSource(target.Property) || _context.Stored.IsApart(target.Property)))
        {
            TryModel(CallSite.OfSetter(target, setter, value, this));
        }
    }

    private void AssignCaptured(IFlowCaptureReferenceOperation capture, Value value)
    {
        _state.Set(new Place(capture.Id, Member.Whole), value);
        if (_captured.TryGetValue(capture.Id, out var targets))
        {
            foreach (var target in targets)
            {
                _assigned[target] = (capture.Parent as IAssignmentOperation)?.Value ?? target;
                Assign(target, value);
            }
        }
    }

    /// <summary>The right side for a property, for whoever reads the diagnostic; the property itself where there is none.</summary>
    internal IOperation AssignedTo(IPropertyReferenceOperation target) =>
        target.Parent is IAssignmentOperation assignment ? assignment.Value
        : _assigned.TryGetValue(target, out var assigned) ? assigned
        : target;
}
