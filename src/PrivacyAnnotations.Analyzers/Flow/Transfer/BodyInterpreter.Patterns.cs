using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Patterns: the variables that they declare hold parts of what they look at.</summary>
internal sealed partial class BodyInterpreter
{
    private Value EvalIsPattern(IIsPatternOperation operation) =>
        Value.Clean with { Consents = Match(operation.Pattern, Named(operation.Pattern, operation.Value, Eval(operation.Value)), operation.Value.Type, _context.Contracts.MayCheckConsent && IsThere(operation.Value)) };

    // The compiler has followed where it may be null.
    private bool IsThere(IOperation operation) =>
        operation.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }
        || _frame.Graph.OriginalOperation.SemanticModel?.GetTypeInfo(operation.Syntax, _cancellationToken).Nullability.FlowState == NullableFlowState.NotNull;

    /// <summary>Lets a pattern declare what it declares; gives back what a match says about consent.</summary>
    private ImmutableArray<ConsentFact> Match(IPatternOperation pattern, Value value, ITypeSymbol? type, bool isThere = false)
    {
        switch (pattern)
        {
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool constant }, InputType: var input }:
                return Compared(value.Consents, constant, isNullable: input.SpecialType != SpecialType.System_Boolean);
            case IDeclarationPatternOperation declaration:
                Declare(declaration.DeclaredSymbol, value, pattern);
                return [];
            case IRecursivePatternOperation recursive:
                return MatchRecursive(recursive, value, isThere);
            case IListPatternOperation list:
                MatchList(list, value);
                return [];
            case ISlicePatternOperation { Pattern: { } rest }:
                return Match(rest, HiddenCalls.Of(pattern) is { } slice && IsInSource(slice) ? Given(slice, pattern, value) : value, rest.InputType);
            case IBinaryPatternOperation binary:
                var left = Match(binary.LeftPattern, value, type, isThere);
                var right = Match(binary.RightPattern, value, type, isThere || IsNull(binary.LeftPattern, of: binary.OperatorKind));
                return binary.OperatorKind == BinaryOperatorKind.And ? ConsentFact.And(left, right) : ConsentFact.Or(left, right);
            case INegatedPatternOperation negated:
                return ConsentFact.Negated(Match(negated.Pattern, value, type, isThere));
            default:
                return [];
        }
    }

    // 'null or { ... }', 'not null and { ... }': what is asked next is there.
    private static bool IsNull(IPatternOperation pattern, BinaryOperatorKind of) => (pattern, of) switch
    {
        (IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } }, BinaryOperatorKind.Or) => true,
        (INegatedPatternOperation { Pattern: var negated }, BinaryOperatorKind.And) => IsNull(negated, BinaryOperatorKind.Or),
        _ => false,
    };

    private void Declare(ISymbol? symbol, Value value, IOperation at)
    {
        if (symbol is ILocalSymbol local)
        {
            _state.Set(new Place(local, Member.Whole), value.Via(at.Syntax, local.Name));
        }
    }

    // Where a part does not match, another one may be the reason, or that nothing is there.
    private ImmutableArray<ConsentFact> MatchRecursive(IRecursivePatternOperation pattern, Value value, bool isThere)
    {
        var facts = ImmutableArray<ConsentFact>.Empty;
        value = WithTypeLabels(pattern, pattern.MatchedType, value);
        Declare(pattern.DeclaredSymbol, value, pattern);
        var parts = PartsOf(value, pattern.MatchedType, pattern.DeconstructSymbol as IMethodSymbol, pattern.DeconstructionSubpatterns.Length, pattern);
        for (var i = 0; i < parts.Length; i++)
        {
            facts = ConsentFact.Union(facts, Match(pattern.DeconstructionSubpatterns[i], parts[i].Value, parts[i].Type));
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            if (property.Member is IMemberReferenceOperation { Member: var member })
            {
                facts = ConsentFact.Union(facts, Match(property.Pattern, ReadMember(value, member, property.Member), property.Member.Type, IsAlwaysThere(TypeOf(Member.Of(member), null))));
            }
        }

        var asksOnce = parts.Length + pattern.PropertySubpatterns.Length == 1 && SymbolEqualityComparer.Default.Equals(pattern.MatchedType, pattern.InputType);
        return isThere && asksOnce ? facts : ConsentFact.Where(facts, isTrue: true);
    }

    private static bool IsAlwaysThere(ITypeSymbol? type) => type is { IsValueType: true } or { NullableAnnotation: NullableAnnotation.NotAnnotated };

    private Value ReadMember(Value owner, ISymbol member, IOperation reference) => (reference, member) switch
    {
        (IPropertyReferenceOperation property, _) => ReadProperty(property, owner),
        (_, IFieldSymbol field) => Read(owner, Unnamed(field), reference),
        _ => Read(owner, member, reference),
    };

    private void MatchList(IListPatternOperation pattern, Value value)
    {
        Declare(pattern.DeclaredSymbol, value, pattern);
        var element = HiddenCalls.Of(pattern) is { } own && IsInSource(own) ? Given(own, pattern, value) : ElementOf(value, pattern.Syntax);
        foreach (var item in pattern.Patterns)
        {
            Match(item, item is ISlicePatternOperation ? value : element, item.InputType);
        }
    }
}
