using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>The methods that an operation calls, or that somebody else will call because of it.</summary>
internal static class Asked
{
    public static IEnumerable<IMethodSymbol> By(IOperation operation, FlowContext context) => operation switch
    {
        IInvocationOperation call => HandlersOf(call, context).Append(call.TargetMethod),
        IObjectCreationOperation creation => Of(creation.Constructor).Concat(EnumeratorsOf(creation.Type, context)),
        IPropertyReferenceOperation property => Of(property.Property.GetMethod).Concat(Of(property.Property.SetMethod)),
        IMethodReferenceOperation method => [method.Method],
        IBinaryOperation binary => Of(binary.OperatorMethod),
        IUnaryOperation unary => Of(unary.OperatorMethod),
        IConversionOperation conversion => Of(conversion.OperatorMethod),
        ICompoundAssignmentOperation compound => Of(compound.OperatorMethod),
        IIncrementOrDecrementOperation step => Of(step.OperatorMethod),
        IRecursivePatternOperation pattern => Of(pattern.DeconstructSymbol as IMethodSymbol),
        IDeconstructionAssignmentOperation deconstruction => Named(deconstruction.Value.Type, WellKnownMemberNames.DeconstructMethodName),
        IForEachLoopOperation loop => EnumeratorsOf((loop.Collection as IConversionOperation)?.Operand.Type ?? loop.Collection.Type, context),
        ISpreadOperation spread => EnumeratorsOf(spread.Operand.Type, context),
        ICollectionExpressionOperation collection => Of(collection.ConstructMethod),
        IWithOperation copy => Of(copy.CloneMethod),
        _ => [],
    };

    private static IEnumerable<IMethodSymbol> Of(IMethodSymbol? method) => method is null ? [] : [method];

    private static IEnumerable<IMethodSymbol> Named(ITypeSymbol? type, string name) => type?.GetMembers(name).OfType<IMethodSymbol>() ?? [];

    private static IEnumerable<IMethodSymbol> EnumeratorsOf(ITypeSymbol? type, FlowContext context) =>
        Enumerators.Of(type, context.Compilation) is { } enumerate ? Of(enumerate).Concat(Of(Enumerators.CurrentOf(enumerate))) : [];

    private static IEnumerable<IMethodSymbol> HandlersOf(IInvocationOperation call, FlowContext context)
    {
        foreach (var clause in context.Models.DispatchesOf(call.TargetMethod))
        {
            foreach (var handler in context.Handlers.Of(clause, call))
            {
                yield return handler;
            }
        }
    }
}
