using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Storing: variables, members, elements, deconstruction, references.</summary>
internal sealed partial class BodyInterpreter
{
    // ref locals, and what a temporary that stands for a variable stands for.
    private readonly Dictionary<ILocalSymbol, IOperation> _aliases = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<CaptureId, List<IOperation>> _captured = [];

    private Value EvalCapture(IFlowCaptureOperation capture)
    {
        // The temporary may be assigned through: 'a ??= b', 'array[Index()] += c'.
        if (capture.Value is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation
            or IPropertyReferenceOperation or IArrayElementReferenceOperation)
        {
            var targets = _captured.TryGetValue(capture.Id, out var known) ? known : _captured[capture.Id] = [];
            if (!targets.Contains(capture.Value))
            {
                targets.Add(capture.Value);
            }
        }

        // A branch of a conditional that writes the same temporary is joined where the paths meet.
        _state.Set(new Place(capture.Id, Member.Whole), Eval(capture.Value));
        return Value.Clean;
    }

    private Value EvalAssignment(ISimpleAssignmentOperation operation)
    {
        if (operation is { IsRef: true, Target: ILocalReferenceOperation { Local: var alias } })
        {
            _aliases[alias] = operation.Value;
            return Eval(operation.Value);
        }

        var value = CopyOf(Eval(operation.Value), operation.Value.Type, operation.Syntax);
        Assign(operation.Target, value);
        return value;
    }

    private Value EvalCompound(ICompoundAssignmentOperation operation)
    {
        var before = Eval(operation.Target);
        var added = Eval(operation.Value);
        var value = operation.OperatorMethod is { } method && !IsBuiltIn(method)
            ? Call(CallSite.OfOperator(operation, method, (operation.Target, before), (operation.Value, added)))
            : Value.Of(TextOf(before, operation.Target).Union(TextOf(added, operation.Value)));
        Assign(operation.Target, value);
        return value;
    }

    private Value EvalCoalesceAssignment(ICoalesceAssignmentOperation operation)
    {
        var value = Eval(operation.Target).Join(Eval(operation.Value));
        Assign(operation.Target, value);
        return value;
    }

    private Value EvalDeconstruction(IDeconstructionAssignmentOperation operation)
    {
        var value = Eval(operation.Value);
        Deconstruct(operation.Target, value, operation.Value.Type, operation);
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
            case ILocalReferenceOperation local when _aliases.TryGetValue(local.Local, out var aliased):
                Assign(aliased, value);
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
                Deconstruct(tuple, value, tuple.Type, target);
                break;
            case IConversionOperation conversion:
                Assign(conversion.Operand, value);
                break;
            case IInvocationOperation { TargetMethod.ReturnsByRef: true } reference:
                // Into what the reference came from: nearest, the object that was asked for it.
                AddElement(reference.Instance is null ? Value.Clean : Eval(reference.Instance), value, target);
                break;
        }
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
        if (target.Property.SetMethod is not { } setter || IsStored(target.Property))
        {
            Store(target.Instance, target.Property, value, target);
            return;
        }

        Call(CallSite.OfSetter(target, setter, value, this));
    }

    private void AssignCaptured(IFlowCaptureReferenceOperation capture, Value value)
    {
        _state.Set(new Place(capture.Id, Member.Whole), value);
        if (_captured.TryGetValue(capture.Id, out var targets))
        {
            foreach (var target in targets)
            {
                Assign(target, value);
            }
        }
    }

    private void Store(IOperation? instance, ISymbol member, Value value, IOperation target)
    {
        if (instance is null)
        {
            _state.Set(new Place(member.OriginalDefinition, Member.Whole), value.Via(target.Syntax, NameOf(member)));
            return;
        }

        var owner = Eval(instance);
        StoreIn(owner, member, value, target);
        if (owner.Objects.IsEmpty && !value.Labels.IsEmpty)
        {
            // Not followed as an object: then the whole of it carries what one part was given.
            Assign(instance, owner.AndLabels(value.Labels));
        }
    }

    private void StoreIn(Value owner, ISymbol member, Value value, IOperation target)
    {
        value = value.Via(target.Syntax, NameOf(member));
        var part = Member.Of(member);
        var isForeign = !_context.Annotations.Types.IsVisibleTo(member.ContainingAssembly ?? _context.Compilation.Assembly);
        foreach (var item in owner.Objects)
        {
            var place = new Place(item, part);
            _state.Set(place, owner.Objects.Length == 1 ? value : Get(place).Join(value));
            if (isForeign && !value.Labels.IsEmpty)
            {
                // An object of a library shows its parts wherever it goes: a message its body, a request its content.
                AddContent(item, value.Labels);
            }
        }
    }

    private void AddContent(HeapObject target, LabelSet labels)
    {
        var place = new Place(target, Member.Content);
        _state.Set(place, Get(place).AndLabels(labels));
    }

    /// <summary>Puts a value into a collection, or labels into a builder that no object stands for.</summary>
    private void AddElement(Value container, Value value, IOperation at)
    {
        foreach (var target in container.Objects)
        {
            var place = new Place(target, Member.Element);
            _state.Set(place, Get(place).Join(value.Via(at.Syntax, "element")));
        }
    }

    private void Deconstruct(IOperation target, Value value, ITypeSymbol? type, IOperation at)
    {
        if (target is IDeclarationExpressionOperation { Expression: ITupleOperation declared })
        {
            target = declared;
        }

        if (target is not ITupleOperation tuple)
        {
            Assign(target, value);
            return;
        }

        var parts = PartsOf(value, type, tuple.Elements.Length, at);
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            Deconstruct(tuple.Elements[i], parts[i].Value, parts[i].Type, at);
        }
    }

    private (Value Value, ITypeSymbol? Type)[] PartsOf(Value value, ITypeSymbol? type, int count, IOperation at)
    {
        var parts = new (Value, ITypeSymbol?)[count];
        for (var i = 0; i < count; i++)
        {
            parts[i] = PartOf(value, type, i, at);
        }

        return parts;
    }

    private (Value Value, ITypeSymbol? Type) PartOf(Value value, ITypeSymbol? type, int index, IOperation at)
    {
        if (type is INamedTypeSymbol { IsTupleType: true } tuple && index < tuple.TupleElements.Length)
        {
            var element = Unnamed(tuple.TupleElements[index]);
            return (Read(value, element, at.Syntax), tuple.TupleElements[index].Type);
        }

        return DeconstructedPart(type, index) is { } member
            ? (Read(value, member, at.Syntax), (member as IPropertySymbol)?.Type)
            : (Value.Of(WholeLabels(value)), null);
    }

    // A record's Deconstruct gives back its positional properties, in order; so does one that follows the same custom.
    private static ISymbol? DeconstructedPart(ITypeSymbol? type, int index)
    {
        foreach (var candidate in type?.GetMembers(WellKnownMemberNames.DeconstructMethodName) ?? [])
        {
            if (candidate is IMethodSymbol method && index < method.Parameters.Length)
            {
                return Bodies.PropertyNamed(type!, method.Parameters[index].Name);
            }
        }

        return null;
    }

    // A struct is copied where it is assigned: what is done to the copy is not done to the original.
    private Value CopyOf(Value value, ITypeSymbol? type, SyntaxNode site)
    {
        if (type is not { IsValueType: true, SpecialType: SpecialType.None } || value.Objects.IsEmpty)
        {
            return value;
        }

        var copies = value.Objects;
        for (var i = 0; i < copies.Length; i++)
        {
            copies = copies.SetItem(i, Duplicate(copies[i], site));
        }

        return value with { Objects = copies };
    }

    private HeapObject Duplicate(HeapObject original, SyntaxNode site)
    {
        if (original is Closure || original.Depth >= MaxObjectDepth)
        {
            return original;
        }

        var copy = new Copy(site, original);
        var parts = new List<KeyValuePair<Place, Value>>();
        foreach (var pair in _state.Places)
        {
            if (original.Equals(pair.Key.Root))
            {
                parts.Add(pair);
            }
        }

        foreach (var part in parts)
        {
            _state.Set(new Place(copy, part.Key.Member), part.Value);
        }

        _state.Set(new Place(copy, Member.Existence), Value.Clean);
        return copy;
    }
}
