using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Taking a value apart: tuples, records and what has a <c>Deconstruct</c> of its own.</summary>
internal sealed partial class BodyInterpreter
{
    private Value EvalDeconstruction(IDeconstructionAssignmentOperation operation)
    {
        var value = Eval(operation.Value);
        Deconstruct(operation.Target, value, operation.Value.Type, operation);
        return value;
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
}
