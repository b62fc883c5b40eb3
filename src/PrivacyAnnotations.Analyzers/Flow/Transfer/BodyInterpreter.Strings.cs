using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Text and arithmetic: what an expression shows of its operands.</summary>
internal sealed partial class BodyInterpreter
{
    private LabelSet TextOf(Value value, IOperation operation) =>
        Show(value, TypeShows.TypeOf(operation), Exposure.Text, operation.Syntax);

    private LabelSet TextOf(IOperation content)
    {
        switch (content)
        {
            case IInterpolatedStringOperation text:
                return TextOfAll(text.Parts);
            case IInterpolatedStringAdditionOperation addition:
                return TextOf(addition.Left).Union(TextOf(addition.Right));
            case IInterpolationOperation interpolation:
                return TextOf(Eval(interpolation.Expression), interpolation.Expression);
            case IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: [var first, ..] } call }:
                // The handler's own arguments (alignment, format) are read too, for what they do.
                EvalArguments(call.Arguments);
                return TextOf(Eval(first.Value), first.Value);
            default:
                return LabelSet.Empty;
        }
    }

    private LabelSet TextOfAll(IEnumerable<IInterpolatedStringContentOperation> parts)
    {
        var labels = LabelSet.Empty;
        foreach (var part in parts)
        {
            labels = labels.Union(TextOf(part));
        }

        return labels;
    }

    private Value EvalBinary(IBinaryOperation operation)
    {
        if (TryLogical(operation) is { } condition)
        {
            return condition;
        }

        var labels = LabelSet.Empty;
        // 'a + b + c + ...' is a chain to the left as long as the author likes: followed without recursion.
        IOperation current = operation;
        while (current is IBinaryOperation { OperatorMethod: null or { ContainingType.SpecialType: not SpecialType.None } } binary)
        {
            labels = TextOf(Eval(binary.RightOperand), binary.RightOperand).Union(labels);
            current = binary.LeftOperand;
        }

        if (current is IBinaryOperation { OperatorMethod: { } method } userDefined)
        {
            var result = Call(CallSite.OfOperator(
                userDefined,
                method,
                (userDefined.LeftOperand, Eval(userDefined.LeftOperand)),
                (userDefined.RightOperand, Eval(userDefined.RightOperand))));
            return ReferenceEquals(current, operation) ? result : Value.Of(TextOf(result, userDefined).Union(labels));
        }

        return Value.Of(TextOf(Eval(current), current).Union(labels));
    }

    private Value EvalUnary(IUnaryOperation operation) =>
        operation.OperatorMethod is { } method && !IsBuiltIn(method)
            ? Call(CallSite.OfOperator(operation, method, (operation.Operand, Eval(operation.Operand))))
            : operation.OperatorKind == UnaryOperatorKind.Not ? Negated(Eval(operation.Operand)) : Eval(operation.Operand);

    private Value EvalConversion(IConversionOperation operation)
    {
        var value = Eval(operation.Operand);
        if (operation.OperatorMethod is { } method && !IsBuiltIn(method))
        {
            return Call(CallSite.OfOperator(operation, method, (operation.Operand, value)));
        }

        return operation.Operand is ITupleOperation || !operation.Conversion.IsNumeric ? value : Value.Of(value.Labels);
    }

    private static bool IsBuiltIn(IMethodSymbol method) => method.ContainingType.SpecialType != SpecialType.None;
}
