using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Lambdas, local functions and method groups: bodies within the body, which share its variables.</summary>
internal sealed partial class BodyInterpreter
{
    private Value EvalLambda(IFlowAnonymousFunctionOperation lambda)
    {
        var closure = new Closure(lambda.Symbol, lambda, _frame.Graph, _this);
        KeepVariables(closure);
        NoteCaptured(closure);
        NoteMade(closure);
        return Value.Of(closure);
    }

    private Value EvalMethodGroup(IMethodReferenceOperation operation)
    {
        var extended = ExtendedBy(operation);
        var method = extended?.Type is { } type ? operation.Method.ReduceExtensionMethod(type) ?? operation.Method : operation.Method;
        var receiver = EvalInstance(operation.Instance ?? extended);
        var isLocal = method.MethodKind == MethodKind.LocalFunction;
        var closure = new Closure(method, null, isLocal ? _frame.Graph : null, isLocal ? _this : receiver)
        {
            Delegate = (operation.Parent as IDelegateCreationOperation)?.Type as INamedTypeSymbol,
        };
        if (isLocal)
        {
            KeepVariables(closure);
        }

        return Value.Of(closure);
    }

    // 'text.Shorten' of an extension method: the operation does not say what is extended, the syntax does.
    private IOperation? ExtendedBy(IMethodReferenceOperation operation) =>
        operation is { Instance: null, Method: { IsExtensionMethod: true, ReducedFrom: null }, Syntax: MemberAccessExpressionSyntax { Expression: var extended } }
            ? _frame.Graph.OriginalOperation.SemanticModel?.GetOperation(extended, _cancellationToken)
            : null;

    private Value CallClosure(Closure closure, ImmutableArray<Argument> arguments, CallSite site)
    {
        if (closure is { Lambda: null, Graph: null })
        {
            return CallMethodGroup(closure, arguments, site);
        }

        var result = RunClosure(closure, parameter => ArgumentFor(parameter, arguments), site);
        GiveBack(closure.Method, arguments, site);
        if (site.Method.MethodKind == MethodKind.DelegateInvoke)
        {
            PassToDeclaredSinks(new CallSite(site.Operation, closure.Method, null, Value.Clean, Renamed(closure.Method, arguments)));
        }

        return site.Through(result);
    }

    // What its ref and out parameters hold in the end.
    private void GiveBack(IMethodSymbol method, ImmutableArray<Argument> arguments, CallSite site)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter.RefKind is RefKind.Ref or RefKind.Out
                && argument.Parameter.Ordinal < method.Parameters.Length
                && _state.TryGet(new Place(method.OriginalDefinition.Parameters[argument.Parameter.Ordinal], Member.Whole), out var given))
            {
                Assign(argument.Operation, site.Through(given));
            }
        }
    }

    private Value CallClosure(Closure closure, Func<IParameterSymbol, Value?> hand, CallSite site) =>
        closure is { Lambda: null, Graph: null }
            ? CallMethodGroup(closure, [.. ArgumentsOf(closure, hand, site)], site)
            : RunClosure(closure, hand, site, site.Answer);

    private Value CallMethodGroup(Closure closure, ImmutableArray<Argument> arguments, CallSite site)
    {
        var renamed = Renamed(closure.Method, arguments);
        var receiver = closure.Receiver ?? Value.Clean;
        var called = closure.Method.ReducedFrom is { } extension
            ? new CallSite(site.Operation, extension, null, Value.Clean, Extended(closure.Method, extension, receiver, renamed, site.Operation))
            : new CallSite(site.Operation, closure.Method, null, receiver, renamed);
        return WithConsents(closure.Method, closure.Method.ReturnType, Call(called with { Returned = closure.Method.ReturnType, HandedTo = site }));
    }

    // The delegate's parameters have names of their own.
    private static ImmutableArray<Argument> Renamed(IMethodSymbol method, ImmutableArray<Argument> arguments)
    {
        var renamed = ImmutableArray.CreateBuilder<Argument>(arguments.Length);
        foreach (var argument in arguments)
        {
            if (argument.Parameter.Ordinal < method.Parameters.Length)
            {
                renamed.Add(argument with { Parameter = method.Parameters[argument.Parameter.Ordinal] });
            }
        }

        return renamed.ToImmutable();
    }

    private static ImmutableArray<Argument> Extended(IMethodSymbol method, IMethodSymbol extension, Value receiver, IEnumerable<Argument> arguments, IOperation at)
    {
        var all = ImmutableArray.Create(new Argument(extension.Parameters[0], at, receiver) { Handed = receiver.Objects is [{ Type: { } known }, ..] ? known : method.ReceiverType });
        foreach (var argument in arguments)
        {
            all = all.Add(argument with { Parameter = extension.Parameters[argument.Parameter.Ordinal + 1] });
        }

        return all;
    }

    private static IEnumerable<Argument> ArgumentsOf(Closure closure, Func<IParameterSymbol, Value?> hand, CallSite site)
    {
        var handed = closure.Delegate?.DelegateInvokeMethod?.Parameters ?? [];
        foreach (var parameter in closure.Method.Parameters)
        {
            var value = hand(parameter) ?? Unknown(parameter);
            yield return new Argument(parameter, OperationFor(value, site), value) { Handed = parameter.Ordinal < handed.Length ? handed[parameter.Ordinal].Type : parameter.Type };
        }
    }

    // A method group is called by who it was handed to: the argument beside it that the value came in by stands for the value,
    // or else the one that names the method.
    private static IOperation OperationFor(Value value, CallSite site)
    {
        foreach (var argument in site.Arguments)
        {
            foreach (var flow in value.Labels.Flows)
            {
                if (Step.HandsOverAt(flow.Path, argument.Operation.Syntax))
                {
                    return argument.Operation;
                }
            }
        }

        return site.Arguments.IsEmpty ? site.Operation : site.Arguments[site.Arguments.Length - 1].Operation;
    }

    private static Value? ArgumentFor(IParameterSymbol parameter, ImmutableArray<Argument> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter.Ordinal == parameter.Ordinal)
            {
                return argument.Value.Via(argument.Operation.Syntax, parameter.Name, handsOver: true);
            }
        }

        return null;
    }

    private Value RunClosure(Closure closure, Func<IParameterSymbol, Value?> hand, CallSite? site, AnswerSink? answer = null)
    {
        var method = closure.Method;
        if (GraphOf(closure) is not { } graph)
        {
            return Value.Clean;
        }

        if (_passed > MaxPassed && site is not null)
        {
            return WithReturnContract(method, CarriedThrough(closure, hand));
        }

        NoteCalled(method, site);
        var entry = EntryOf(closure, hand);
        if (_frame.Running(method) is { } running)
        {
            return WithReturnContract(method, Recur(running, entry, method));
        }

        var outer = _this;
        _this = closure.Receiver ?? outer;
        var returned = RunToRest(new Frame(graph, method, _frame, site) { Answer = answer }, entry);
        _this = outer;
        return WithReturnContract(method, returned);
    }

    // A generic local function knows its parameters as they are declared, whatever it is called with.
    private FlowState EntryOf(Closure closure, Func<IParameterSymbol, Value?> hand)
    {
        var entry = _state.Clone();
        BringVariables(closure, entry);
        foreach (var parameter in closure.Method.Parameters)
        {
            var value = _context.Annotations.Says(parameter) ? Entering(parameter) : hand(parameter) ?? Unknown(parameter);
            entry.Set(new Place(parameter.OriginalDefinition, Member.Whole), value);
        }

        return entry;
    }

    private static Value Unknown(IParameterSymbol parameter) =>
        parameter.Type.SpecialType == SpecialType.None && parameter.DeclaringSyntaxReferences is [var declared, ..]
            ? Value.Of(new ResultObject(declared.GetSyntax(), parameter.Type))
            : Value.Clean;

    private Value WithReturnContract(IMethodSymbol method, Value returned)
    {
        var technique = _context.Contracts.TechniqueOf(method);
        if (technique != Deidentification.Unspecified)
        {
            return DeidentifiedBy(method, returned, technique);
        }

        var labels = _context.Annotations.ReturnLabelsOf(method);
        return labels.IsEmpty ? returned : returned.With(Known(labels, method));
    }

    private Value DeidentifiedBy(IMethodSymbol method, Value returned, Deidentification technique)
    {
        var result = method.DeclaringSyntaxReferences is [var declared, ..] ? DeidentifiedOf(declared.GetSyntax(_cancellationToken), method.ReturnType, technique) : Value.Clean;
        return KeepsPseudonym(technique) ? result.AndLabels(CarriedBy(returned).Pseudonymise()) : result;
    }

    private ControlFlowGraph? GraphOf(Closure closure)
    {
        // The lambda's own graph hangs below the graph that it was written in, which may be some frames out.
        for (var frame = _frame; frame is not null; frame = frame.Caller)
        {
            var graph = frame.Graph;
            if (closure.Lambda is { } lambda && ReferenceEquals(graph, closure.Graph))
            {
                return graph.GetAnonymousFunctionControlFlowGraphInScope(lambda, _cancellationToken);
            }

            if (closure.Lambda is null && graph.LocalFunctions.Contains(closure.Method.OriginalDefinition, SymbolEqualityComparer.Default))
            {
                return graph.GetLocalFunctionControlFlowGraph(closure.Method.OriginalDefinition, _cancellationToken);
            }
        }

        return closure switch
        {
            { Lambda: { } made, Graph: { } home } => home.GetAnonymousFunctionControlFlowGraphInScope(made, _cancellationToken),
            { Graph: { } home } when home.LocalFunctions.Contains(closure.Method.OriginalDefinition, SymbolEqualityComparer.Default) =>
                home.GetLocalFunctionControlFlowGraph(closure.Method.OriginalDefinition, _cancellationToken),
            _ => null,
        };
    }
}
