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

    private static bool IsPredicate(IInvocationOperation call) => call.Type is { SpecialType: SpecialType.System_Boolean };

    // 'order.Note?.Length' is taken apart by the control-flow graph; its syntax still shows what it asks.
    private static bool IsLengthAfterQuestionMark(SyntaxNode syntax) =>
        syntax.Parent is ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Length" or "Count" } } access
        && access.Expression == syntax;
}
