using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>Whether an operation may get personal data from another body.</summary>
internal sealed partial class BodyFilter
{
    // Others are suspected by their names; to ask them may bind their code.
    private bool MayAsk(IOperation operation, CancellationToken cancellationToken) => operation switch
    {
        IFieldReferenceOperation field => IsStore(field.Field, cancellationToken),
        IPropertyReferenceOperation { Property: var property } read => property.GetMethod is { } getter && !Bodies.IsAutoProperty(property)
            ? MayBeSuspected(getter, cancellationToken) || ReadsWhole(read)
            : IsStore(property, cancellationToken),
        IInvocationOperation { TargetMethod: var method } call => MayBeSuspected(method, cancellationToken) || HandsWholes(call) || IsAnswered(call),
        IForEachLoopOperation { Collection: var collection } => GivesElements((collection as IConversionOperation)?.Operand.Type ?? collection.Type, cancellationToken)
            || AreAnySuspected(HiddenCalls.TakingApart(operation), cancellationToken),
        IDeconstructionAssignmentOperation => AreAnySuspected(HiddenCalls.TakingApart(operation), cancellationToken),
        IObjectCreationOperation creation => GivesElements(creation.Type, cancellationToken)
            || (creation.Constructor is { } constructor && MayBeSuspected(constructor, cancellationToken)),
        IMethodReferenceOperation { Method: var method } => MayBeSuspected(method, cancellationToken),
        _ => HiddenCalls.Of(operation) is { } hidden && (MayBeSuspected(hidden, cancellationToken) || OperatesOnWhole(operation)),
    };

    private bool AreAnySuspected(IEnumerable<IMethodSymbol> methods, CancellationToken cancellationToken)
    {
        foreach (var method in methods)
        {
            if (MayBeSuspected(method, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayBeSuspected(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var definition = DefinitionOf(method);
        return SymbolEqualityComparer.Default.Equals(definition.ContainingAssembly, context.Compilation.Assembly)
            && (_introduces.TryGetValue(definition, out var known) ? known : IsSuspected(definition, cancellationToken));
    }

    // Who handles the message may answer with personal data.
    private bool IsAnswered(IInvocationOperation call)
    {
        foreach (var _ in context.Models.DispatchesOf(call.TargetMethod))
        {
            return true;
        }

        return false;
    }

    private bool GivesElements(ITypeSymbol? type, CancellationToken cancellationToken) =>
        Enumerators.Of(type, context.Compilation) is { } enumerate
        && (MayBeSuspected(enumerate, cancellationToken) || (Enumerators.CurrentOf(enumerate) is { } current && MayBeSuspected(current, cancellationToken)));
}
