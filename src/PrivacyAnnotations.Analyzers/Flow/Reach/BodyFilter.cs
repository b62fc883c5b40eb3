using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// Which bodies are worth a control-flow graph: those that touch an annotated member, a type that holds personal data, or a
/// member of this compilation that may give some out.
/// </summary>
internal sealed class BodyFilter(FlowContext context)
{
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _introduces = new(SymbolEqualityComparer.Default);
    private readonly WholeUses _wholes = new(context);
    private readonly object _gate = new();
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _checks = new(SymbolEqualityComparer.Default);
    private Introducers? _introducers;
    private ConsentChecks? _consentChecks;

    /// <summary>Whether a body can hold personal data that it knows of.</summary>
    public bool CanHoldData(ISymbol owner, ImmutableArray<IOperation> blocks, CancellationToken cancellationToken)
    {
        foreach (var parameter in (owner as IMethodSymbol)?.Parameters ?? [])
        {
            if (HoldsData(parameter) || IsData(parameter.Type))
            {
                return true;
            }
        }

        foreach (var block in blocks)
        {
            foreach (var operation in block.DescendantsAndSelf())
            {
                if (Touches(operation, cancellationToken) || _wholes.MayShow(operation, owner))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a method of this compilation may give out personal data that it was not handed.</summary>
    public bool MayIntroduce(IMethodSymbol method, CancellationToken cancellationToken = default)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        if (!SymbolEqualityComparer.Default.Equals(definition.ContainingAssembly, context.Compilation.Assembly))
        {
            return false;
        }

        return _introduces.TryGetValue(definition, out var known)
            ? known
            : _introduces.GetOrAdd(definition, IsIntroducer(definition, cancellationToken));
    }

    /// <summary>Whether a method of this compilation may ask for consent although it is not annotated.</summary>
    public bool MayCheckConsent(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return _checks.TryGetValue(definition, out var known) ? known : _checks.GetOrAdd(definition, IsCheck(definition, cancellationToken));
    }

    private bool IsCheck(IMethodSymbol method, CancellationToken cancellationToken)
    {
        foreach (var target in context.Dispatch.TargetsOf(method))
        {
            foreach (var reference in target.DeclaringSyntaxReferences)
            {
                if (Checks(cancellationToken).MayAsk(reference.GetSyntax(cancellationToken)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private ConsentChecks Checks(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _consentChecks) is { } known)
        {
            return known;
        }

        lock (_gate)
        {
            return _consentChecks ??= ConsentChecks.Find(context.Compilation, context.Contracts, context.Annotations.Types, cancellationToken);
        }
    }

    private bool IsIntroducer(IMethodSymbol method, CancellationToken cancellationToken)
    {
        // 'get => field ?? ""': what the property keeps has no other name.
        if (method.AssociatedSymbol is IPropertySymbol property && IsStore(property, cancellationToken))
        {
            return true;
        }

        var introducers = Names(cancellationToken);
        foreach (var target in context.Dispatch.TargetsOf(method))
        {
            foreach (var reference in target.DeclaringSyntaxReferences)
            {
                if (introducers.MayGiveOut(target, reference.GetSyntax(cancellationToken)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Touches(IOperation operation, CancellationToken cancellationToken) => operation switch
    {
        IFieldReferenceOperation field => HoldsData(field.Field) || IsStore(field.Field, cancellationToken),
        IPropertyReferenceOperation property => HoldsData(property.Property) || Introduces(property, cancellationToken),
        IParameterReferenceOperation parameter => HoldsData(parameter.Parameter),
        IInvocationOperation { TargetMethod: var method } call => !context.Annotations.ReturnLabelsOf(method).IsEmpty
            || context.Models.Reveals(method)
            || IsAnswered(call, cancellationToken)
            || (method is { ReturnsVoid: false } or { Parameters.IsEmpty: false } && MayIntroduce(method, cancellationToken)),
        IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: false, MatchedType: var taken } => context.DataTypes.Holds(taken),
        IForEachLoopOperation { Collection: var collection } => GivesElements((collection as IConversionOperation)?.Operand.Type ?? collection.Type, cancellationToken),
        IObjectCreationOperation creation => GivesElements(creation.Type, cancellationToken)
            || (creation.Constructor is { Parameters.IsEmpty: false } constructor && MayIntroduce(constructor, cancellationToken)),
        IMethodReferenceOperation { Method: var method } => MayIntroduce(method, cancellationToken),
        _ => false,
    } || IsData(operation.Type);

    // Who handles the message may answer with personal data.
    private bool IsAnswered(IInvocationOperation call, CancellationToken cancellationToken)
    {
        foreach (var clause in context.Models.DispatchesOf(call.TargetMethod))
        {
            foreach (var handler in context.Handlers.Of(clause, call))
            {
                if (MayIntroduce(handler, cancellationToken))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool GivesElements(ITypeSymbol? type, CancellationToken cancellationToken) =>
        Enumerators.Of(type, context.Compilation) is { } enumerate
        && (MayIntroduce(enumerate, cancellationToken) || (Enumerators.CurrentOf(enumerate) is { } current && MayIntroduce(current, cancellationToken)));

    // Every value of an annotated type is personal data, whatever is read from it.
    private bool IsData(ITypeSymbol? type) => !context.DataTypes.LabelsOf(type).IsEmpty;

    private bool HoldsData(ISymbol symbol) => !context.Annotations.LabelsOf(symbol).IsEmpty;

    private bool Introduces(IPropertyReferenceOperation operation, CancellationToken cancellationToken) =>
        operation.Property.GetMethod is { } getter && !Bodies.IsAutoProperty(operation.Property)
            ? MayIntroduce(getter, cancellationToken)
            : IsStore(operation.Property, cancellationToken);

    private bool IsStore(ISymbol member, CancellationToken cancellationToken) =>
        PrivateStores.CanHold(member, context.Compilation.Assembly) && Names(cancellationToken).MayKeep(member);

    private Introducers Names(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _introducers) is { } known)
        {
            return known;
        }

        lock (_gate)
        {
            return _introducers ??= Introducers.Find(
                context.Compilation, new DeclaredNames(context.Compilation, context.Annotations, cancellationToken), cancellationToken);
        }
    }
}
