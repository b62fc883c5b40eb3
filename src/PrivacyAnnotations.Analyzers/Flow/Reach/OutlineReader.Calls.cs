using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Calls: what goes in may come out, and may get into everything else that goes in.</summary>
internal sealed partial class OutlineReader
{
    private int VisitCall(IInvocationOperation call)
    {
        var receiver = Visit(call.Instance);
        var handed = VisitHanded(call, receiver);
        var asked = AskOf(call.TargetMethod, _filter.HandsWholes(call));
        var all = _graph.Both(_graph.Both(receiver, handed), _graph.Both(asked, AskOfHandlers(call)));
        if (StoresInput(call.TargetMethod))
        {
            GiveBack(call.Arguments, all);
            GiveBack(call, IsFilled(call.TargetMethod) ? _graph.Both(handed, asked) : asked);
        }
        else
        {
            CallBack(call.Arguments, all);
        }

        return call.Type?.SpecialType == SpecialType.System_Boolean || IsClean(call.TargetMethod) ? Nothing : all;
    }

    private int VisitArguments(ImmutableArray<IArgumentOperation> arguments, bool leadOn = false)
    {
        var handed = Nothing;
        foreach (var argument in arguments)
        {
            var value = Visit(argument.Value);
            value = _filter.IsData(argument, _owner) ? WithOwnData(value) : value;
            handed = _graph.Both(handed, value);
            _arguments[argument] = value;
            if (leadOn)
            {
                LeadOn(argument, value);
            }
        }

        return handed;
    }

    private int AskOfHandlers(IInvocationOperation call)
    {
        var answer = Nothing;
        foreach (var clause in _context.Models.DispatchesOf(call.TargetMethod))
        {
            foreach (var handler in _context.Handlers.Of(clause, call))
            {
                answer = _graph.Both(answer, AskOf(handler));
            }
        }

        return answer;
    }

    // Code that cannot be seen gives back what it gets, and keeps none of it unless its model says so.
    private bool StoresInput(IMethodSymbol method) => Stores(method, static clause =>
        clause is WritesClause or FlowClause { To.Kind: not RoleKind.Return } or MapsClause { To.Kind: not RoleKind.Return });

    // A serializer writes into what it is handed, and keeps nothing.
    private bool IsFilled(IMethodSymbol method) => Stores(method, static clause =>
        clause is WritesClause or FlowClause { To.Kind: RoleKind.Receiver } or MapsClause { To.Kind: RoleKind.Receiver });

    private bool Stores(IMethodSymbol method, Func<ModelClause, bool> isStore)
    {
        if (method.MethodKind is MethodKind.DelegateInvoke or MethodKind.LocalFunction || !_context.Dispatch.TargetsOf(method).IsEmpty)
        {
            return true;
        }

        foreach (var clause in _context.Models.Find(method)?.Clauses ?? default)
        {
            if (isStore(clause))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsClean(IMethodSymbol method)
    {
        foreach (var clause in _context.Models.Find(method)?.Clauses ?? default)
        {
            if (clause is CleanClause { When: null })
            {
                return true;
            }
        }

        return false;
    }

    private void GiveBack(ImmutableArray<IArgumentOperation> arguments, int all)
    {
        foreach (var argument in arguments)
        {
            if (IsWrittenTo(argument) || (CanTakeIn(argument.Value.Type) && !IsService(argument.Value)))
            {
                _graph.Connect(all, TargetOf(argument.Value));
            }

            ShowToFunction(argument.Value, all);
        }
    }

    // But it hands it to delegates and puts it into variables.
    private void CallBack(ImmutableArray<IArgumentOperation> arguments, int all)
    {
        foreach (var argument in arguments)
        {
            if (IsWrittenTo(argument) || argument.Value is IConversionOperation { Operand: IAnonymousFunctionOperation } or { Type.TypeKind: TypeKind.Delegate })
            {
                _graph.Connect(all, TargetOf(argument.Value));
            }

            ShowToFunction(argument.Value, all);
        }
    }

    private static bool IsWrittenTo(IArgumentOperation argument) => argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out };

    // Whether a helper of the same object stores what it is handed, it knows itself.
    private void GiveBack(IInvocationOperation call, int handed)
    {
        if (call.TargetMethod.MethodKind == MethodKind.LocalFunction)
        {
            _graph.Connect(handed, _graph.PlaceOf(call.TargetMethod.OriginalDefinition));
        }
        else if (call.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } || (call.TargetMethod.IsStatic && IsOwn(call.TargetMethod)))
        {
            Hand(call, handed);
        }
        else if (call.Instance is not null && !IsService(call.Instance))
        {
            _graph.Connect(handed, TargetOf(call.Instance));
        }
    }

    // Nobody else sees the private members of a type.
    private bool IsOwn(IMethodSymbol method) =>
        SymbolEqualityComparer.Default.Equals(method.OriginalDefinition.ContainingType, _owner.ContainingType);

    private void Hand(IInvocationOperation call, int handed)
    {
        if (IsHere(BodyFilter.DefinitionOf(call.TargetMethod)))
        {
            foreach (var argument in call.Arguments)
            {
                _graph.Connect(_arguments[argument], argument.Parameter is { } parameter ? HandTo(parameter) : Nothing);
            }
        }
        else if (ElementTypes.Of(call.TargetMethod.ContainingType) is not null)
        {
            _graph.Connect(handed, _this);
        }
    }

    private int HandTo(IParameterSymbol parameter) => _hands.TryGetValue(parameter.OriginalDefinition, out var known) ? known : _hands[parameter.OriginalDefinition] = _graph.NewNode();

    // A service that is told something does not give it back; a list does.
    private bool IsService(IOperation receiver) =>
        receiver is IFieldReferenceOperation or IPropertyReferenceOperation or IParameterReferenceOperation
        && receiver.Type is { TypeKind: TypeKind.Interface } type
        && ElementTypes.Of(type) is null;

    private int VisitCreation(IObjectCreationOperation creation)
    {
        var value = _graph.NewNode();
        var handed = _graph.Both(VisitHanded(creation), AskOf(creation.Constructor));
        _graph.Connect(handed, value);
        GiveBack(creation.Arguments, handed);
        _graph.Connect(EnumeratorsOf(creation.Type), value);
        return Initialize(value, creation.Initializer);
    }

    private int VisitWith(IWithOperation copy)
    {
        var value = _graph.NewNode();
        _graph.Connect(_graph.Both(Visit(copy.Operand), AskOf(copy.CloneMethod)), value);
        return Initialize(value, copy.Initializer);
    }

    private int Initialize(int value, IOperation? initializer)
    {
        _created.Push(value);
        _graph.Connect(Visit(initializer), value);
        _created.Pop();
        return value;
    }

    // 'new Order { To = { mail } }': what the member has held from its beginning is filled.
    private int VisitInner(IMemberInitializerOperation inner)
    {
        _created.Push(TargetOf(inner.InitializedMember));
        var value = Visit(inner.Initializer);
        _created.Pop();
        return value;
    }

    // What a function is handed, it is handed by whoever it is handed to; what it gives back goes the same way.
    private int VisitFunction(IOperation function)
    {
        var (symbol, body) = function is IAnonymousFunctionOperation lambda
            ? (lambda.Symbol, (IOperation?)lambda.Body)
            : (((ILocalFunctionOperation)function).Symbol, ((ILocalFunctionOperation)function).Body);
        var node = function is ILocalFunctionOperation ? _graph.PlaceOf(symbol) : _graph.NewNode();
        _functions[function] = node;
        _graph.Connect(IsQuery(function) ? Nothing : OutlineGraph.OwnCode, node);
        foreach (var parameter in symbol.Parameters)
        {
            _graph.Connect(node, _graph.PlaceOf(parameter));
            _graph.Connect(_graph.PlaceOf(parameter), node);
        }

        var outer = (_returned, _isScoped);
        (_returned, _isScoped) = (node, IsScoped(symbol));
        Visit(body);
        (_returned, _isScoped) = outer;
        return function is ILocalFunctionOperation ? Nothing : node;
    }

    // 'customers.Where(c => c.Id == id)': a library translates it, and what it finds holds no code.
    private bool IsQuery(IOperation function) =>
        function.Parent is IConversionOperation { Type.TypeKind: not TypeKind.Delegate, Parent: IArgumentOperation { Parameter.ContainingSymbol: IMethodSymbol called } } && !IsLookedInto(called);
}
