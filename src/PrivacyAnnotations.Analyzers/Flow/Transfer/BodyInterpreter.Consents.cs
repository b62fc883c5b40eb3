using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Consent checks: what a condition says holds in the branch that it leads to, and after a check that returned.</summary>
internal sealed partial class BodyInterpreter
{
    private static bool IsAnswer(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_Boolean } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } => IsAnswer(value),
        _ => false,
    };

    private static bool IsNullable(IOperation operation) => operation.Type is not { SpecialType: SpecialType.System_Boolean };

    /// <summary>All that a bool is worth: what it says about consent, also by what was checked before it was asked.</summary>
    private Value AnswerOf(IOperation operation, Value value)
    {
        if (!_context.Contracts.MayCheckConsent)
        {
            return Value.Clean;
        }

        var facts = ConstantFacts(operation) ?? value.Consents;
        foreach (var purpose in _state.Consented)
        {
            facts = ConsentFact.Union(facts, [new(purpose, WhenTrue: true), new(purpose, WhenTrue: false)]);
        }

        return facts.IsEmpty ? Value.Clean : Value.Clean with { Consents = facts };
    }

    private static ImmutableArray<ConsentFact>? ConstantFacts(IOperation operation) => operation switch
    {
        IDefaultValueOperation => IsNullable(operation) ? ConsentFact.OfNull : ConsentFact.OfFalse,
        IConversionOperation { Operand.ConstantValue: { HasValue: true, Value: null } } => ConsentFact.OfNull,
        { ConstantValue: { HasValue: true, Value: bool constant } } => constant ? ConsentFact.OfTrue : ConsentFact.OfFalse,
        _ => null,
    };

    private Value WithConsents(ISymbol check, ITypeSymbol? type, Value value)
    {
        var purposes = _context.Contracts.ConsentsOf(check);
        if (purposes.Count == 0)
        {
            return value;
        }

        if (!IsAnswer(Awaited(type)))
        {
            // A check without a result throws where consent is missing: it returned, so it is there.
            _state.Consented = Consents.Add(_state.Consented, purposes);
            return value;
        }

        return value with { Consents = [.. purposes.Select(static purpose => new ConsentFact(purpose, WhenTrue: true))] };
    }

    // A task, its awaiter and a nullable say what the bool in them says.
    private static Value WithConsentsOf(Value owner, ISymbol member, bool isImplicit, Value value) => owner.Consents.IsEmpty ? value : member.Name switch
    {
        nameof(Task.ConfigureAwait) or nameof(Task.GetAwaiter) or "GetResult" or "AsTask" or "WaitAsync" or nameof(Task<bool>.Result) or nameof(Nullable<bool>.Value) =>
            value with { Consents = owner.Consents },
        nameof(Nullable<bool>.GetValueOrDefault) => value with { Consents = isImplicit ? owner.Consents : ConsentFact.Where(owner.Consents, isTrue: true) },
        _ => value,
    };

    private static Value Negated(Value condition) =>
        condition.Consents.IsEmpty ? condition : condition with { Consents = ConsentFact.Negated(condition.Consents) };

    // 'Has() == true', 'Has() is false' and their like say what the check says, or the opposite. What is not true may be null.
    private static ImmutableArray<ConsentFact> Compared(ImmutableArray<ConsentFact> facts, bool with, bool isNullable)
    {
        var compared = with ? facts : ConsentFact.Negated(facts);
        return isNullable ? ConsentFact.Where(compared, isTrue: true) : compared;
    }

    /// <summary>The state in a branch, where its condition is known to hold, or not to.</summary>
    private static FlowState Assume(FlowState state, BasicBlock block, Value condition, bool isConditional)
    {
        if (condition.Consents.IsEmpty || block.ConditionKind == ControlFlowConditionKind.None)
        {
            return state;
        }

        var isTrue = (block.ConditionKind == ControlFlowConditionKind.WhenTrue) == isConditional;
        var assumed = state.Clone();
        foreach (var fact in condition.Consents)
        {
            assumed.Consented = fact.WhenTrue == isTrue && !fact.IsOfAnyPurpose ? Consents.Add(assumed.Consented, [fact.Purpose]) : assumed.Consented;
        }

        return assumed;
    }

    /// <summary>What was read here was read where consent is given, and its owner may have been chosen by that.</summary>
    private Value ReadWithConsent(Value value, Value? owner = null)
    {
        var chosen = owner?.Consented ?? [];
        if ((chosen.IsEmpty && _state.Consented.IsEmpty) || value.IsClean)
        {
            return value;
        }

        var consented = Consents.Add(chosen, _state.Consented);
        return value.With(value.Labels.With(consented)) with { Consented = Consents.Add(value.Consented, consented) };
    }

    // 'customers.Where(c => c.WantsNews)': who comes back has consented.
    private void ApplyFilters(FiltersClause clause, ModelCall call)
    {
        var consented = ImmutableArray<string>.Empty;
        foreach (var fact in call.Remembered(clause.Delegate)?.Consents ?? [])
        {
            consented = fact is { WhenTrue: true, IsOfAnyPurpose: false } ? consented.Add(fact.Purpose) : consented;
        }

        if (!consented.IsEmpty && !ChooseElements(call.Result, consented))
        {
            call.Choose(consented);
        }
    }

    // What others put into the collection later has not been chosen.
    private bool ChooseElements(Value collections, ImmutableArray<string> consented)
    {
        var isCollection = false;
        foreach (var collection in collections.Objects)
        {
            var place = new Place(collection, Member.Element);
            if (_state.TryGet(place, out var element))
            {
                _state.Set(place, element.With(element.Labels.With(consented)) with { Consented = Consents.Add(element.Consented, consented) });
                isCollection = true;
            }
        }

        return isCollection;
    }

    private static ImmutableArray<string> ConsentedFor(Label label, ImmutableArray<string> consented) =>
        label.Consented.Count == 0 ? consented : Consents.Add(consented, label.Consented);

    private Value? TryLogical(IBinaryOperation operation)
    {
        if (!IsAnswer(operation.Type) || operation.OperatorMethod is not null)
        {
            return null;
        }

        return operation.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
            ? TryComparedWithConstant(operation)
            : TryLogical(operation.OperatorKind, () => Eval(operation.LeftOperand), () => Eval(operation.RightOperand));
    }

    private static Value? TryLogical(BinaryOperatorKind kind, Func<Value> left, Func<Value> right) => kind switch
    {
        BinaryOperatorKind.And => Value.Clean with { Consents = ConsentFact.And(left().Consents, right().Consents) },
        BinaryOperatorKind.Or => Value.Clean with { Consents = ConsentFact.Or(left().Consents, right().Consents) },
        _ => null,
    };

    private Value? TryComparedWithConstant(IBinaryOperation operation)
    {
        var (asked, other) = ConstantOf(operation.LeftOperand) is null ? (operation.LeftOperand, operation.RightOperand) : (operation.RightOperand, operation.LeftOperand);
        if (!IsAnswer(asked.Type) || ConstantOf(other) is not { } constant)
        {
            return null;
        }

        var facts = Compared(Eval(asked).Consents, constant, IsNullable(asked));
        return Value.Clean with { Consents = operation.OperatorKind == BinaryOperatorKind.Equals ? facts : ConsentFact.Negated(facts) };
    }

    private static bool? ConstantOf(IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true } conversion ? ConstantOf(conversion.Operand)
        : operation.ConstantValue is { HasValue: true, Value: bool constant } ? constant
        : null;
}
