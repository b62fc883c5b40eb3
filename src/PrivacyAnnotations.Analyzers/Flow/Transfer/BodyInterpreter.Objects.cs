using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Creating objects, tuples and collections.</summary>
internal sealed partial class BodyInterpreter
{
    private Allocation Allocate(IOperation operation)
    {
        var created = new Allocation(operation.Syntax, null, operation.Type);
        _state.Set(new Place(created, Member.Existence), Value.Clean);
        return created;
    }

    private Value EvalCreation(IObjectCreationOperation operation)
    {
        var arguments = EvalArguments(operation.Arguments);
        NoteNew(operation.Type);
        var created = Value.Of(Allocate(operation)) with { Channels = TypeChannels(operation.Type) };
        if (operation.Constructor is not { } constructor)
        {
            return created;
        }

        var site = new CallSite(operation, constructor, null, created, arguments);
        var result = Call(site);
        ShowMessage(site);
        KeepAnswers(created, constructor, arguments);
        return WithTypeLabels(operation, created.Join(result));
    }

    // 'new Answer(consents.Has(id))' of a record: what a bool says of consent, only who hands it in knows.
    private void KeepAnswers(Value created, IMethodSymbol constructor, ImmutableArray<Argument> arguments)
    {
        foreach (var argument in _context.Contracts.MayCheckConsent && constructor.ContainingType.IsRecord ? arguments : [])
        {
            if (!argument.Value.Consents.IsEmpty
                && Bodies.IsPrimaryConstructor(constructor.OriginalDefinition)
                && Bodies.PropertyNamed(constructor.ContainingType, argument.Parameter.Name) is { DeclaringSyntaxReferences: [var declared] } property
                && declared.GetSyntax(_cancellationToken) is ParameterSyntax)
            {
                _state.Set(new Place(created.Objects[0], Member.Of(property)), argument.Value);
            }
        }
    }

    private Value EvalAnonymous(IAnonymousObjectCreationOperation operation)
    {
        var created = Value.Of(Allocate(operation));
        foreach (var initializer in operation.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value: var part })
            {
                StoreIn(created, property, Eval(part), part);
            }
        }

        return created;
    }

    private Value EvalTuple(ITupleOperation operation)
    {
        var created = Value.Of(Allocate(operation));
        if (operation.Type is not INamedTypeSymbol { IsTupleType: true } type)
        {
            return created.Join(EvalChildren(operation));
        }

        for (var i = 0; i < operation.Elements.Length && i < type.TupleElements.Length; i++)
        {
            StoreIn(created, Unnamed(type.TupleElements[i]), Eval(operation.Elements[i]), operation.Elements[i]);
        }

        return created;
    }

    private Value EvalArray(IArrayCreationOperation operation)
    {
        foreach (var size in operation.DimensionSizes)
        {
            Eval(size);
        }

        NoteNew(operation.Type);
        var created = Value.Of(Allocate(operation));
        if (operation.Initializer is { } initializer)
        {
            AddElements(created, initializer);
        }

        return created;
    }

    // 'stackalloc char[8]' has no operation of its own.
    private Value EvalStackArray(IOperation operation)
    {
        var created = Value.Of(Allocate(operation));
        AddElement(created, EvalChildren(operation), operation);
        return created;
    }

    // An argument of a 'params' list is evaluated once, before what it does can be undone or done again.
    private readonly Dictionary<IOperation, Value> _evaluated = [];

    private Value EvaluatedElement(IOperation element) => _evaluated.TryGetValue(element, out var known) ? known : Eval(element);

    private Value EvalElementOf(IOperation list, IOperation element)
    {
        var value = Eval(element);
        if (list.IsImplicit)
        {
            _evaluated[element] = value;
        }

        return value;
    }

    private void AddElements(Value array, IArrayInitializerOperation initializer)
    {
        foreach (var element in initializer.ElementValues)
        {
            if (element is IArrayInitializerOperation inner)
            {
                AddElements(array, inner);
            }
            else
            {
                AddElement(array, EvalElementOf(initializer, element), element);
            }
        }
    }

    private Value EvalCollection(ICollectionExpressionOperation operation)
    {
        NoteNew(operation.Type);
        var created = Value.Of(Allocate(operation));
        foreach (var element in operation.Elements)
        {
            var value = element is ISpreadOperation spread ? ElementOf(Eval(spread.Operand), spread.Syntax) : EvalElementOf(operation, element);
            AddElement(created, value, element);
        }

        return created;
    }

    // Where the graph keeps 'with' whole; its initializer then follows as assignments to the copy.
    private Value EvalWith(IWithOperation operation)
    {
        var copy = CloneOf(Eval(operation.Operand), operation.Syntax);
        foreach (var initializer in operation.Initializer?.Initializers ?? [])
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value: var part })
            {
                StoreIn(copy, property, Eval(part), part);
            }
        }

        return copy;
    }

    private Value EvalYield(IReturnOperation operation)
    {
        var sequence = new Allocation(_frame.Graph.OriginalOperation.Syntax, null, (_frame.Scope as IMethodSymbol)?.ReturnType);
        _state.Set(new Place(sequence, Member.Existence), Value.Clean);
        AddElement(Value.Of(sequence), Answer(operation.ReturnedValue, Eval(operation.ReturnedValue)), operation);
        _frame.Return(Value.Of(sequence));
        return Value.Clean;
    }

    private Value EvalCaught(ICaughtExceptionOperation operation)
    {
        var caught = new ResultObject(operation.Syntax, operation.Type);
        return Value.Of(caught).Join(_frame.Thrown);
    }
}
