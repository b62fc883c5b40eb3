using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Facts;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>One argument of a call.</summary>
/// <param name="Parameter">The parameter that it is for.</param>
/// <param name="Operation">The expression, conversions included.</param>
/// <param name="Value">What it carries.</param>
internal readonly record struct Argument(IParameterSymbol Parameter, IOperation Operation, Value Value)
{
    /// <summary>The type by which a delegate takes it, where no expression stands for it alone; or null.</summary>
    public ITypeSymbol? Handed { get; init; }

    /// <summary>What is known of its type, before it was widened.</summary>
    public ITypeSymbol? Type => Handed ?? TypeShows.TypeOf(Operation);
}

/// <summary>A call in any of its forms: method, constructor, accessor, operator, delegate.</summary>
/// <param name="Operation">The call.</param>
/// <param name="Method">What is called.</param>
/// <param name="Instance">The expression that it is called on, or null.</param>
/// <param name="Receiver">What that carries; for a constructor, the new object.</param>
/// <param name="Arguments">In the order of the call.</param>
internal sealed record CallSite(
    IOperation Operation, IMethodSymbol Method, IOperation? Instance, Value Receiver, ImmutableArray<Argument> Arguments)
{
    public SyntaxNode Node => Operation.Syntax;

    /// <summary>The type of what comes back.</summary>
    public ITypeSymbol? Type => Returned ?? Operation.Type;

    /// <summary>What a method gives back that is called as a delegate, by whoever the operation calls; or null.</summary>
    public ITypeSymbol? Returned { get; init; }

    /// <summary>Where the result of the delegates goes that this call is handed; or null.</summary>
    public AnswerSink? Answer { get; init; }

    /// <summary>The call that the method was handed to as a delegate, and that calls it; or null.</summary>
    public CallSite? HandedTo { get; init; }

    /// <summary>The call, as a developer would name it.</summary>
    public string Name => Method.MethodKind switch
    {
        MethodKind.Constructor => "new " + Method.ContainingType.Name,
        MethodKind.PropertyGet or MethodKind.PropertySet => Qualified(Method.AssociatedSymbol!),
        MethodKind.LocalFunction or MethodKind.AnonymousFunction => Method.Name,
        _ => Qualified(Method),
    };

    /// <summary>What went through the call; most values carry nothing whose way would have to be told.</summary>
    public Value Through(Value value) => value.Labels.IsEmpty ? value : value.Via(Node, Name);

    /// <summary>To whom the sink leads that a model speaks of; or null.</summary>
    public string? To { get; init; }

    public SinkName Sink => new(Name, To);

    public static CallSite OfInvocation(IInvocationOperation operation, Value receiver, ImmutableArray<Argument> arguments)
    {
        if (operation.Instance is not { } extended || ExtensionBlocks.ImplementationOf(operation.TargetMethod) is not { } implementation)
        {
            return new(operation, operation.TargetMethod, operation.Instance, receiver, arguments);
        }

        var all = ImmutableArray.CreateBuilder<Argument>(arguments.Length + 1);
        all.Add(new Argument(implementation.Parameters[0], extended, receiver));
        foreach (var argument in arguments)
        {
            all.Add(argument with { Parameter = implementation.Parameters[argument.Parameter.Ordinal + 1] });
        }

        return new(operation, implementation, null, Value.Clean, all.MoveToImmutable());
    }

    public static CallSite OfSetter(IPropertyReferenceOperation operation, IMethodSymbol setter, Value value, BodyInterpreter interpreter)
    {
        var assigned = interpreter.AssignedTo(operation);
        var arguments = interpreter.EvalArguments(operation.Arguments).Add(new Argument(setter.Parameters[setter.Parameters.Length - 1], assigned, value));
        return new(operation, setter, operation.Instance, interpreter.ReceiverOf(operation.Instance, arguments), arguments);
    }

    public static CallSite OfOperator(IOperation operation, IMethodSymbol method, params (IOperation Operation, Value Value)[] operands)
    {
        var arguments = ImmutableArray.CreateBuilder<Argument>(operands.Length);
        for (var i = 0; i < operands.Length && i < method.Parameters.Length; i++)
        {
            arguments.Add(new Argument(method.Parameters[i], operands[i].Operation, operands[i].Value));
        }

        return new(operation, method, null, Value.Clean, arguments.ToImmutable());
    }

    // An extension method is called on what it extends: 'ILogger.LogInformation'.
    private static string Qualified(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { IsExtensionMethod: true, Parameters: [var extended, ..] } => $"{extended.Type.Name}.{symbol.Name}",
        { ContainingType: { } type } => $"{type.Name}.{symbol.Name}",
        _ => symbol.Name,
    };
}
