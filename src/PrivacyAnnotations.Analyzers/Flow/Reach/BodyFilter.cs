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
    private readonly ConcurrentDictionary<ISymbol, bool> _keeps = new(SymbolEqualityComparer.Default);
    private OwnData? _own;
    private Introducers? _introducers;
    private ConsentChecks? _consentChecks;

    /// <summary>Whether a body can hold personal data that it knows of.</summary>
    public bool CanHoldData(ISymbol owner, ImmutableArray<IOperation> blocks, CancellationToken cancellationToken)
    {
        if (owner is IMethodSymbol method && IsHandedData(method))
        {
            return true;
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

    /// <summary>Whether a parameter says that it is personal data.</summary>
    public bool IsHandedData(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (HoldsData(parameter) || IsData(parameter.Type))
            {
                return true;
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
            : _introduces.GetOrAdd(definition, IsSuspected(definition, cancellationToken) && Own.Has(definition, cancellationToken));
    }

    private OwnData Own => LazyInitializer.EnsureInitialized(ref _own, () => new OwnData(context, this))!;

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

    /// <summary>Whether, by the names in it, a method of this compilation may give out personal data by itself; false is certain.</summary>
    public bool IsSuspected(IMethodSymbol method, CancellationToken cancellationToken)
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

    /// <summary>Whether an operation has to do with personal data by what is annotated, and makes objects that hold some.</summary>
    public bool IsData(IOperation operation, ISymbol owner) =>
        TouchesAnnotated(operation)
        || _wholes.MayShow(operation, owner)
        || (operation is IObjectCreationOperation or IWithOperation && context.DataTypes.Holds(operation.Type));

    private bool TouchesAnnotated(IOperation operation) => operation switch
    {
        IFieldReferenceOperation field => HoldsData(field.Field),
        IPropertyReferenceOperation property => HoldsData(property.Property),
        IParameterReferenceOperation parameter => HoldsData(parameter.Parameter),
        IInvocationOperation { TargetMethod: var method } => !context.Annotations.ReturnLabelsOf(method).IsEmpty || context.Models.Reveals(method),
        IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: false, MatchedType: var taken } => context.DataTypes.Holds(taken),
        _ => false,
    } || IsData(operation.Type);

    private bool Touches(IOperation operation, CancellationToken cancellationToken) => TouchesAnnotated(operation) || operation switch
    {
        IFieldReferenceOperation field => Keeps(field.Field, cancellationToken),
        IPropertyReferenceOperation property => Introduces(property, cancellationToken),
        IInvocationOperation { TargetMethod: var method } call => IsAnswered(call, cancellationToken)
            || (method is { ReturnsVoid: false } or { Parameters.IsEmpty: false } && MayIntroduce(method, cancellationToken)),
        IForEachLoopOperation { Collection: var collection } => GivesElements((collection as IConversionOperation)?.Operand.Type ?? collection.Type, cancellationToken),
        IObjectCreationOperation creation => GivesElements(creation.Type, cancellationToken)
            || (creation.Constructor is { Parameters.IsEmpty: false } constructor && MayIntroduce(constructor, cancellationToken)),
        IMethodReferenceOperation { Method: var method } => MayIntroduce(method, cancellationToken),
        _ => false,
    };

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
            : Keeps(operation.Property, cancellationToken);

    /// <summary>Whether, by the names around it, a private member may keep personal data; false is certain.</summary>
    public bool IsStore(ISymbol member, CancellationToken cancellationToken) =>
        PrivateStores.CanHold(member, context.Compilation.Assembly) && Names(cancellationToken).MayKeep((member as IFieldSymbol)?.AssociatedSymbol ?? member);

    /// <summary>Whether a private member may keep personal data that one of its type's bodies put there.</summary>
    public bool Keeps(ISymbol member, CancellationToken cancellationToken) =>
        IsStore(member, cancellationToken)
        && (_keeps.TryGetValue(member.OriginalDefinition, out var known) ? known : _keeps.GetOrAdd(member.OriginalDefinition, IsWrittenByOwner(member.OriginalDefinition, cancellationToken)));

    private bool IsWrittenByOwner(ISymbol member, CancellationToken cancellationToken)
    {
        foreach (var writer in PrivateStores.WritersOf(member))
        {
            if (Own.Has(writer, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

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
