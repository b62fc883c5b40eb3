using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>Calls that stand in the code without a name: operators, conversions, <c>[^1]</c>, and what takes an object apart.</summary>
internal static class HiddenCalls
{
    /// <summary>What an operation calls to get its value, or null.</summary>
    public static IMethodSymbol? Of(IOperation operation) => operation switch
    {
        IBinaryOperation binary => binary.OperatorMethod,
        IUnaryOperation unary => unary.OperatorMethod,
        IConversionOperation conversion => conversion.OperatorMethod,
        ICompoundAssignmentOperation assignment => assignment.OperatorMethod,
        IIncrementOrDecrementOperation step => step.OperatorMethod,
        ICollectionExpressionOperation collection => collection.ConstructMethod,
        IImplicitIndexerReferenceOperation element => Reading(element.IndexerSymbol),
        IListPatternOperation list => Reading(list.IndexerSymbol),
        ISlicePatternOperation slice => Reading(slice.SliceSymbol),
        IRecursivePatternOperation pattern => pattern.DeconstructSymbol as IMethodSymbol,
        _ => null,
    };

    // An indexer's getter, or a method.
    private static IMethodSymbol? Reading(ISymbol? symbol) => symbol is IPropertySymbol property ? property.GetMethod : symbol as IMethodSymbol;

    /// <summary>The methods that take a value apart in an assignment or a loop: the operation does not name them, the syntax knows them.</summary>
    public static IEnumerable<IMethodSymbol> TakingApart(IOperation operation) => operation switch
    {
        IDeconstructionAssignmentOperation { Value.Type.IsTupleType: false, Syntax: AssignmentExpressionSyntax assignment, SemanticModel: { } model } =>
            MethodsOf(model.GetDeconstructionInfo(assignment)),
        IForEachLoopOperation { LoopControlVariable: not IVariableDeclaratorOperation, Syntax: ForEachVariableStatementSyntax loop, SemanticModel: { } model } =>
            MethodsOf(model.GetDeconstructionInfo(loop)),
        _ => [],
    };

    private static IEnumerable<IMethodSymbol> MethodsOf(DeconstructionInfo info)
    {
        if (info.Method is { } method)
        {
            yield return method;
        }

        foreach (var nested in info.Nested.SelectMany(MethodsOf))
        {
            yield return nested;
        }
    }
}
