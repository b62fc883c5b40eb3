using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Consent checks: what a condition says holds in the branch that it leads to, and after a check that returned.</summary>
internal sealed partial class BodyInterpreter
{
    private Value WithConsents(ISymbol check, ITypeSymbol? type, Value value)
    {
        var purposes = _context.Contracts.ConsentsOf(check);
        if (purposes.Count == 0)
        {
            return value;
        }

        if (Awaited(type) is not { SpecialType: SpecialType.System_Boolean })
        {
            // A check without a result throws where consent is missing: it returned, so it is there.
            _state.Consented = Consents.Add(_state.Consented, purposes);
            return value;
        }

        return value with { Consents = [.. purposes.Select(static purpose => new ConsentFact(purpose, WhenTrue: true))] };
    }

    private static Value Negated(Value condition) => condition.Consents.IsEmpty
        ? condition
        : condition with { Consents = [.. condition.Consents.Select(static fact => fact with { WhenTrue = !fact.WhenTrue })] };

    // 'Has() == true', 'Has() is false' and their like say what the check says, or the opposite.
    private static Value Compared(Value condition, bool with) => with ? condition : Negated(condition);

    /// <summary>What a match says: 'Has() is true', 'customer is { HasAgreed: true }'.</summary>
    private ImmutableArray<ConsentFact> ConsentsOf(IPatternOperation pattern, Value value) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool constant } } => Compared(value, constant).Consents,
        INegatedPatternOperation negated => Negated(Value.Clean with { Consents = ConsentsOf(negated.Pattern, value) }).Consents,
        IRecursivePatternOperation recursive => [.. recursive.PropertySubpatterns.SelectMany(ConsentsOf)],
        _ => [],
    };

    // Where a property does not match, another one may be the reason.
    private IEnumerable<ConsentFact> ConsentsOf(IPropertySubpatternOperation part) =>
        part is { Member: IPropertyReferenceOperation { Property: var check }, Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: true } } }
            ? _context.Contracts.ConsentsOf(check).Select(static purpose => new ConsentFact(purpose, WhenTrue: true))
            : [];

    /// <summary>The state in a branch, where its condition is known to hold, or not to.</summary>
    private static FlowState Assume(FlowState state, BasicBlock block, Value condition, bool isConditional)
    {
        if (condition.Consents.IsEmpty || block.ConditionKind == ControlFlowConditionKind.None)
        {
            return state;
        }

        var isTrue = (block.ConditionKind == ControlFlowConditionKind.WhenTrue) == isConditional;
        var assumed = state.Clone();
        assumed.Consented = Consents.Add(
            assumed.Consented, condition.Consents.Where(fact => fact.WhenTrue == isTrue).Select(static fact => fact.Purpose));
        return assumed;
    }

    private Value? TryComparedWithConstant(IBinaryOperation operation)
    {
        if (operation is not { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, RightOperand.ConstantValue: { HasValue: true, Value: bool constant } })
        {
            return null;
        }

        return Compared(Eval(operation.LeftOperand), constant == (operation.OperatorKind == BinaryOperatorKind.Equals));
    }
}
