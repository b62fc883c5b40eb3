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
        IPropertyReferenceOperation { Property: { Name: "Length" or "Count", Type.SpecialType: SpecialType.System_Int32 } } => true,
        IArgumentOperation { Parent: IInvocationOperation call } => IsPredicate(call),
        IInvocationOperation call => ReferenceEquals(call.Instance, read) && IsPredicate(call),
        IConversionOperation { IsImplicit: true } conversion => IsPresenceCheck(conversion),
        _ => IsLengthAfterQuestionMark(read.Syntax),
    };

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

    private static bool IsPredicate(IInvocationOperation call) => call.Type is { SpecialType: SpecialType.System_Boolean };

    // 'order.Note?.Length' is taken apart by the control-flow graph; its syntax still shows what it asks.
    private static bool IsLengthAfterQuestionMark(SyntaxNode syntax) =>
        syntax.Parent is ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Length" or "Count" } } access
        && access.Expression == syntax;
}
