using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>
/// Null checks. On the way around <c>if (order.Customer != null) { order.Customer.Email = ""; }</c> there is no customer, and so no address of one.
/// </summary>
internal sealed partial class BodyInterpreter
{
    /// <summary>A condition that asks whether there is an object at all.</summary>
    /// <param name="Subject">What may be null.</param>
    /// <param name="Value">What it can be.</param>
    /// <param name="WhenTrue">Whether it is null where the condition holds.</param>
    private readonly record struct NullCheck(IOperation Subject, Value Value, bool WhenTrue);

    private NullCheck? NullCheckOf(BasicBlock block)
    {
        var (subject, whenTrue) = block.ConditionKind == ControlFlowConditionKind.None ? (null, false) : NullCheckIn(block.BranchValue);
        return subject is not null && Holds(subject.Type) && IsName(subject) ? new NullCheck(subject, PickOut(subject, Eval(subject)), whenTrue) : null;
    }

    // Reading it once more does nothing.
    private bool IsName(IOperation subject) => subject switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation or IFlowCaptureReferenceOperation => true,
        IFieldReferenceOperation { Instance: { } owner } => IsName(owner),
        IPropertyReferenceOperation { Instance: { } owner, Property: var property } => IsStored(property) && IsName(owner),
        _ => false,
    };

    private static (IOperation? Subject, bool WhenTrue) NullCheckIn(IOperation? condition)
    {
        switch (condition)
        {
            case IIsNullOperation { Operand: var operand }:
                return (operand, true);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                var isEqual = comparison.OperatorKind == BinaryOperatorKind.Equals;
                return IsNull(comparison.RightOperand) ? (Unconverted(comparison.LeftOperand), isEqual)
                    : IsNull(comparison.LeftOperand) ? (Unconverted(comparison.RightOperand), isEqual)
                    : (null, false);
            case IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: var inner } } negated:
                return (FindsNull(inner) ?? FindsObject(inner)) is { } found ? (negated.Value, !found) : (null, false);
            case IIsPatternOperation pattern:
                return (FindsNull(pattern.Pattern) ?? FindsObject(pattern.Pattern)) is { } finds ? (pattern.Value, finds) : (null, false);
            default:
                return (null, false);
        }
    }

    private static IOperation Unconverted(IOperation operation) =>
        operation is IConversionOperation { Conversion.IsUserDefined: false } conversion ? Unconverted(conversion.Operand) : operation;

    // 'is null': it is null where the pattern matches.
    private static bool? FindsNull(IPatternOperation pattern) => pattern is IConstantPatternOperation { Value: var constant } && IsNull(constant) ? true : null;

    // 'is { } customer': it is null where the pattern does not match.
    private static bool? FindsObject(IPatternOperation pattern) => pattern switch
    {
        IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns.IsEmpty: true } recursive => IsOfItsType(recursive, recursive.MatchedType),
        IDeclarationPatternOperation { MatchesNull: false } declaration => IsOfItsType(declaration, declaration.MatchedType),
        ITypePatternOperation type => IsOfItsType(type, type.MatchedType),
        _ => null,
    };

    private static bool? IsOfItsType(IPatternOperation pattern, ITypeSymbol? type) =>
        SymbolEqualityComparer.Default.Equals(pattern.InputType, type) ? false : null;

    /// <summary>The state in a branch, where a variable or member may be known to be null.</summary>
    private FlowState WithoutNull(FlowState state, NullCheck? check, BasicBlock block, bool isConditional)
    {
        if (check is not { } known || known.WhenTrue != ((block.ConditionKind == ControlFlowConditionKind.WhenTrue) == isConditional))
        {
            return state;
        }

        var assumed = state.Clone();
        if (known.Subject is IFlowCaptureReferenceOperation { Id: var capture })
        {
            foreach (var target in _captured.TryGetValue(capture, out var targets) ? targets : [])
            {
                Forget(assumed, target);
            }
        }

        Forget(assumed, known.Subject);
        if (known.Value.Objects is [(MemberObject or InputObject or ResultObject or Picked) and { IsAny: false } and var only])
        {
            assumed.Set(new Place(only, Member.Absence), Value.Clean);
        }

        return assumed;
    }

    private static void Forget(FlowState state, IOperation subject)
    {
        if (VariableOf(subject) is { } variable)
        {
            state.Set(new Place(variable, Member.Whole), Value.Clean);
        }
    }
}
