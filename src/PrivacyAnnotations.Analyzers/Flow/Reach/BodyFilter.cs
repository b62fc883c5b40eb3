using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// Which bodies are worth a control-flow graph: those in which something annotated, or what a member of this compilation gives out, may get where
/// something is to be said of it.
/// </summary>
internal sealed partial class BodyFilter(FlowContext context)
{
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _introduces = new(SymbolEqualityComparer.Default);
    private readonly WholeUses _wholes = new(context);
    private readonly Overwrites _overwrites = new(context);
    private readonly object _gate = new();
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _checks = new(SymbolEqualityComparer.Default);
    private OwnData? _own;
    private Introducers? _introducers;
    private ConsentChecks? _consentChecks;

    /// <summary>Whether a body can have personal data where something is to be said of it.</summary>
    public bool CanHoldData(ISymbol owner, ImmutableArray<IOperation> blocks, CancellationToken cancellationToken)
    {
        if (MayHoldAny(blocks, owner, cancellationToken))
        {
            return Own.IsShown(owner, blocks, cancellationToken);
        }

        // Its code is bound here anyway; for who asks later, it would have to be bound again.
        if (owner is IMethodSymbol method && Volatile.Read(ref _introducers) is not null && MayStore(method, cancellationToken))
        {
            Own.Learn(method, blocks, cancellationToken);
        }

        return false;
    }

    private bool MayHoldAny(ImmutableArray<IOperation> blocks, ISymbol owner, CancellationToken cancellationToken)
    {
        foreach (var block in blocks)
        {
            foreach (var operation in block.DescendantsAndSelf())
            {
                if (TouchesAnnotated(operation) || _wholes.MayShow(operation, owner) || MayAsk(operation, cancellationToken)
                    || MayShowFixed(operation, cancellationToken) || !_wholes.ImpliedBy(operation, owner).IsEmpty)
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
        var definition = DefinitionOf(method);
        if (!SymbolEqualityComparer.Default.Equals(definition.ContainingAssembly, context.Compilation.Assembly))
        {
            return false;
        }

        return _introduces.TryGetValue(definition, out var known)
            ? known
            : _introduces.GetOrAdd(definition, IsSuspected(definition, cancellationToken) && Own.IsIn(definition, cancellationToken));
    }

    /// <summary>Whether a method that is handed a whole object with personal data in it may give out some of that.</summary>
    public bool MayShow(IMethodSymbol method, CancellationToken cancellationToken) => Own.IsIn(DefinitionOf(method), cancellationToken);

    /// <summary>Whether, by its text, a method may put a constant in the place of personal data in an object that it is handed.</summary>
    public bool MayOverwrite(IMethodSymbol method, CancellationToken cancellationToken) =>
        _overwrites.AreIn(DefinitionOf(method), Names(cancellationToken), cancellationToken);

    /// <summary>Whether an object that is known by its type only may be shown, by whoever gets it from this parameter, as something that does not tell its type; or come back as such.</summary>
    public bool MayOpen(IMethodSymbol method, IParameterSymbol parameter, CancellationToken cancellationToken) =>
        Own.LeadsOn(parameter.OriginalDefinition, byType: true, cancellationToken)
        || (!IsToldByType(method.ReturnType) && Own.Returns(parameter.OriginalDefinition, cancellationToken));

    /// <summary>Whether a call of a generic method says that what the callee comes by itself has personal data in it, and the callee shows it.</summary>
    public bool ShowsFixed(IMethodSymbol called, CancellationToken cancellationToken) => FixesData(called) && Own.ShowsOpen(DefinitionOf(called), cancellationToken);

    /// <summary>The same, and the callee gives it back as something that does not tell its type.</summary>
    public bool GivesFixed(IMethodSymbol called, CancellationToken cancellationToken) =>
        FixesData(called) && !IsToldByType(called.ReturnType) && Own.GivesOpen(DefinitionOf(called), cancellationToken);

    private bool MayShowFixed(IOperation operation, CancellationToken cancellationToken) =>
        FixingCall.Of(operation) is { } called && (ShowsFixed(called, cancellationToken) || GivesFixed(called, cancellationToken));

    private bool FixesData(IMethodSymbol called)
    {
        if (OpenTypes.IsGeneric(called) && SymbolEqualityComparer.Default.Equals(called.ContainingAssembly, context.Compilation.Assembly))
        {
            foreach (var argument in OpenTypes.ArgumentsOf(called))
            {
                if (context.DataTypes.Holds(argument))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a method may put one thing that it is handed into another.</summary>
    public bool MayFill(IMethodSymbol method, CancellationToken cancellationToken) =>
        Own.Moves(DefinitionOf(method), cancellationToken) || Own.IsIn(DefinitionOf(method), cancellationToken);

    /// <summary>The method as it is declared, whoever calls it and how.</summary>
    public static IMethodSymbol DefinitionOf(IMethodSymbol method) => (method.ReducedFrom ?? method).OriginalDefinition;

    /// <summary>Whether a method of this compilation is handed a whole object, and what it returns may show what is in it.</summary>
    public bool HandsWholes(IInvocationOperation call) => _wholes.AreHanded(call);

    /// <summary>Whether a property of this compilation is read from a whole object, and may show what is in it.</summary>
    public bool ReadsWhole(IPropertyReferenceOperation read) => _wholes.AreRead(read);

    /// <summary>Whether an operator of this compilation works on a whole object, and what it gives may show what is in it.</summary>
    public bool OperatesOnWhole(IOperation operation) => _wholes.AreOperands(operation);

    /// <summary>The types of the whole objects with personal data in them that a body shows.</summary>
    public IEnumerable<ITypeSymbol> WholesShownIn(IOperation body, ISymbol owner) =>
        body.DescendantsAndSelf().Where(operation => operation.Type is not null && _wholes.MayShow(operation, owner)).Select(static operation => operation.Type!);

    /// <summary>What is called, and not named, where a body shows an object of which the type does not say that there is data in it.</summary>
    public ImmutableArray<IMethodSymbol> ImpliedBy(IOperation operation, ISymbol owner) => _wholes.ImpliedBy(operation, owner);

    /// <summary>Whether showing a whole object of the type can show personal data, by annotations or by what somebody wrote for it.</summary>
    public bool ShowsData(ITypeSymbol? type) => _wholes.ShowsData(type);

    /// <summary>Whether what a method returns is no data, or says by its type what is in it.</summary>
    public bool IsToldByType(ITypeSymbol? type) => _wholes.IsToldByType(type);

    private OwnData Own => LazyInitializer.EnsureInitialized(ref _own, () => new OwnData(context, this))!;

    /// <summary>Whether a method of this compilation may ask for consent although it is not annotated.</summary>
    public bool MayCheckConsent(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var definition = DefinitionOf(method);
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
            return _consentChecks ??= ConsentChecks.Find(context, cancellationToken);
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
            if (introducers.MayGiveOut(target, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether, by the names in them, any of the bodies of a type may give out personal data; false is certain.</summary>
    public bool MayGiveOut(INamedTypeSymbol type, CancellationToken cancellationToken) => Names(cancellationToken).MayGiveOut(type);

    /// <summary>Whether, by the names in it, a method may put personal data that it was not handed into private members; false is certain.</summary>
    public bool MayStore(IMethodSymbol method, CancellationToken cancellationToken) => Names(cancellationToken).MayStore(method, cancellationToken);

    /// <summary>Whether an operation has to do with personal data by what is annotated, or makes an object that its type says to hold some.</summary>
    public bool IsData(IOperation operation, ISymbol owner) =>
        TouchesAnnotated(operation)
        || _wholes.MayShow(operation, owner)
        || (operation is IObjectCreationOperation or IWithOperation && context.DataTypes.Declares(operation.Type));

    private bool TouchesAnnotated(IOperation operation) => operation switch
    {
        IFieldReferenceOperation field => HoldsData(field.Field),
        IPropertyReferenceOperation property => HoldsData(property.Property),
        IParameterReferenceOperation parameter => HoldsData(parameter.Parameter),
        IArgumentOperation { Parameter: { RefKind: RefKind.Ref or RefKind.Out } given } => HoldsData(given),
        IInvocationOperation { TargetMethod: var method } => !context.Annotations.ReturnLabelsOf(method).IsEmpty || context.Models.Reveals(method),
        IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: false, MatchedType: var taken } => context.DataTypes.Holds(taken),
        _ => false,
    } || IsData(operation.Type);

    // Every value of an annotated type is personal data, whatever is read from it.
    private bool IsData(ITypeSymbol? type) => !context.DataTypes.LabelsOf(type).IsEmpty;

    private bool HoldsData(ISymbol symbol) => !context.Annotations.LabelsOf(symbol).IsEmpty;

    /// <summary>Whether, by the names around it, a private member may keep personal data; false is certain.</summary>
    public bool IsStore(ISymbol member, CancellationToken cancellationToken) =>
        PrivateStores.CanHold(member, context.Compilation.Assembly) && Names(cancellationToken).MayKeep((member as IFieldSymbol)?.AssociatedSymbol ?? member);

    /// <summary>Whether a private member may keep personal data that one of its type's bodies put there.</summary>
    public bool Keeps(ISymbol member, CancellationToken cancellationToken) =>
        IsStore(member, cancellationToken) && Own.IsIn(PrivateStores.NameOf(member), cancellationToken);

    /// <summary>The bodies that tell their callers anything about what is in a private member: those that may put data or code there.</summary>
    public ImmutableArray<IMethodSymbol> WritersOf(ISymbol member, CancellationToken cancellationToken) =>
        Own.WritersOf(PrivateStores.NameOf(member), cancellationToken);

    private Introducers Names(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _introducers) is { } known)
        {
            return known;
        }

        lock (_gate)
        {
            return _introducers ??= Introducers.Find(context, cancellationToken);
        }
    }
}
