using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>Which reads of a member ask only whether, or how much, is there.</summary>
internal static class Reads
{
    /// <summary>A comparison, a predicate or a length: it learns something about the value and does not use it.</summary>
    public static bool IsPresenceCheck(IOperation read) => read.Parent switch
    {
        IIsPatternOperation or IIsNullOperation or IIsTypeOperation => true,
        IBinaryOperation { Type.SpecialType: SpecialType.System_Boolean } => true,
        IPropertyReferenceOperation { Property: { Name: nameof(Nullable<int>.HasValue), ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } => true,
        IPropertyReferenceOperation { Property: var property } => IsCount(property),
        IArgumentOperation { Parent: IInvocationOperation call } => IsPredicate(call),
        IInvocationOperation call => ReferenceEquals(call.Instance, read) && IsPredicate(call),
        IConversionOperation { IsImplicit: true } conversion => IsPresenceCheck(conversion),
        IPropertySubpatternOperation { Pattern: var pattern } part => ReferenceEquals(part.Member, read) && Asks(pattern),
        _ => IsLengthAfterQuestionMark(read.Syntax) || IsAskedAsAWhole(read.Syntax),
    };

    /// <summary>Whether the property says how much there is, and nothing of what there is.</summary>
    public static bool IsCount(IPropertySymbol property) =>
        property is { Name: "Length" or "Count", Type.SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 };

    /// <summary>
    /// Whether the body is an expression tree that tells a library which member is meant, as <c>Property(c => c.Email)</c> does. A query
    /// reads what it selects.
    /// </summary>
    public static bool NamesOnly(IOperation body) =>
        body is IAnonymousFunctionOperation { Body.Operations: [IReturnOperation { ReturnedValue: { } selected }], Parent: IConversionOperation { Type.Name: "Expression" } tree }
        && IsSelection(selected)
        && tree.Parent is not IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType.Name: "Queryable" } };

    private static bool IsSelection(IOperation operation) => operation switch
    {
        IConversionOperation conversion => IsSelection(conversion.Operand),
        IMemberReferenceOperation { Instance: { } instance } => IsSelection(instance),
        IAnonymousObjectCreationOperation creation => creation.Initializers.All(static part => part is ISimpleAssignmentOperation { Value: var value } && IsSelection(value)),
        _ => operation is IParameterReferenceOperation,
    };

    // 'customer is { Email: null or "" }', '{ Email.Length: > 3 }': nothing is taken out.
    private static bool Asks(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation or IRelationalPatternOperation or ITypePatternOperation => true,
        INegatedPatternOperation negated => Asks(negated.Pattern),
        IBinaryPatternOperation binary => Asks(binary.LeftPattern) && Asks(binary.RightPattern),
        IRecursivePatternOperation { DeclaredSymbol: null, DeconstructionSubpatterns.IsEmpty: true } recursive => recursive.PropertySubpatterns.All(static part => Asks(part.Pattern)),
        _ => false,
    };

    private static bool IsPredicate(IInvocationOperation call) => call.Type is { SpecialType: SpecialType.System_Boolean };

    // The control-flow graph takes 'customer?.Email == email' and a switch apart; the syntax still shows what they ask.
    private static bool IsAskedAsAWhole(SyntaxNode syntax)
    {
        var whole = syntax;
        while (whole.Parent is ParenthesizedExpressionSyntax || (whole.Parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == whole))
        {
            whole = whole.Parent;
        }

        return AskingSwitches.Is(whole) || (whole != syntax && (whole.Parent is IsPatternExpressionSyntax || IsQuestion(whole.Parent)));
    }

    private static bool IsQuestion(SyntaxNode? outer) =>
        outer is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } ? Reach.Questions.Is(call) : outer is not null && Reach.Questions.Is(outer);

    // 'order.Note?.Length' is taken apart by the control-flow graph; its syntax still shows what it asks.
    private static bool IsLengthAfterQuestionMark(SyntaxNode syntax) =>
        syntax.Parent is ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Length" or "Count" } } access
        && access.Expression == syntax;
}
