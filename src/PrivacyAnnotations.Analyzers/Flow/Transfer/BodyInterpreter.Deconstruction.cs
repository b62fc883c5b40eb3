using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Analyzers.Flow.Summaries;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Taking a value apart: tuples, records and what has a <c>Deconstruct</c> of its own.</summary>
internal sealed partial class BodyInterpreter
{
    private readonly record struct TakenPart(Value Value, ITypeSymbol? Type);

    private Value EvalDeconstruction(IDeconstructionAssignmentOperation operation)
    {
        var value = Eval(operation.Value);
        Deconstruct(operation.Target, value, operation.Value.Type, MethodsOf(operation.Syntax), operation);
        return value;
    }

    private void Deconstruct(IOperation target, Value value, ITypeSymbol? type, DeconstructionInfo? methods, IOperation at)
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

        var parts = PartsOf(value, type, methods?.Method, tuple.Elements.Length, at);
        for (var i = 0; i < parts.Length; i++)
        {
            var nested = methods is { Nested: var inner } && i < inner.Length ? inner[i] : (DeconstructionInfo?)null;
            Deconstruct(tuple.Elements[i], parts[i].Value, parts[i].Type, nested, at);
        }
    }

    // The operation does not name the methods that the compiler chose; the syntax knows them.
    private DeconstructionInfo? MethodsOf(SyntaxNode node)
    {
        var model = _frame.Graph.OriginalOperation.SemanticModel;
        for (var current = node; current is not null && model is not null; current = current.Parent)
        {
            switch (current)
            {
                case AssignmentExpressionSyntax assignment:
                    return model.GetDeconstructionInfo(assignment);
                case ForEachVariableStatementSyntax loop:
                    return model.GetDeconstructionInfo(loop);
            }
        }

        return null;
    }

    private TakenPart[] PartsOf(Value value, ITypeSymbol? type, IMethodSymbol? method, int count, IOperation at)
    {
        var parts = new TakenPart[count];
        var given = count > 0 && method is not null ? GivenBy(method, value, at) : null;
        for (var i = 0; i < count; i++)
        {
            parts[i] = given is not null && i < given.Length ? given[i] : PartOf(value, type, method, i, at);
        }

        return parts;
    }

    // A Deconstruct that somebody wrote gives what its body says.
    private TakenPart[]? GivenBy(IMethodSymbol method, Value value, IOperation at)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        if (definition.IsImplicitlyDeclared || !IsInSource(definition))
        {
            return null;
        }

        var first = definition.IsExtensionMethod ? 1 : 0;
        var call = first == 1
            ? new SummaryCall(this, at.Syntax, method.Name, Value.Clean, [new Argument(definition.Parameters[0], at, value)])
            : new SummaryCall(this, at.Syntax, method.Name, value, []);
        var parts = new TakenPart[definition.Parameters.Length - first];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = new(Value.Clean, definition.Parameters[i + first].Type);
        }

        foreach (var given in _summaries.SummaryOf(definition, InputSet.All).Outs)
        {
            if (given.Key.Ordinal >= first)
            {
                parts[given.Key.Ordinal - first] = new(call.ValueOf(given.Value), given.Key.Type);
            }
        }

        return parts;
    }

    private TakenPart PartOf(Value value, ITypeSymbol? type, IMethodSymbol? method, int index, IOperation at)
    {
        if (type is INamedTypeSymbol { IsTupleType: true } tuple && index < tuple.TupleElements.Length)
        {
            var element = Unnamed(tuple.TupleElements[index]);
            return new(Read(value, element, at.Syntax), tuple.TupleElements[index].Type);
        }

        return DeconstructedPart(type, method, index) is { } member
            ? new(Read(value, member, at.Syntax), (member as IPropertySymbol)?.Type)
            : new(Value.Of(CarriedBy(value)), null);
    }

    // A record's Deconstruct gives back its positional properties, in order; so does one that follows the same custom.
    private static ISymbol? DeconstructedPart(ITypeSymbol? type, IMethodSymbol? method, int index)
    {
        var first = method is { IsExtensionMethod: true, ReducedFrom: null } ? 1 : 0;
        if (method is not null && type is not null && index + first < method.Parameters.Length)
        {
            return Bodies.PropertyNamed(type, method.Parameters[index + first].Name);
        }

        foreach (var candidate in type?.GetMembers(WellKnownMemberNames.DeconstructMethodName) ?? [])
        {
            if (candidate is IMethodSymbol found && index < found.Parameters.Length)
            {
                return Bodies.PropertyNamed(type!, found.Parameters[index].Name);
            }
        }

        return null;
    }
}
