using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Where a call can land, by what is known of its receiver.</summary>
internal sealed partial class BodyInterpreter
{
    private ImmutableArray<IMethodSymbol> TargetsOf(CallSite site)
    {
        var targets = _context.Dispatch.TargetsOf(site.Method);
        if (!site.Method.IsVirtual && !site.Method.IsAbstract && !site.Method.IsOverride)
        {
            return targets;
        }

        if (targets.IsEmpty || site.Instance?.Type is not { } type)
        {
            // A contract of a library, such as IDisposable: only an object that was created in sight says who answers.
            return IsInSource(site.Method) ? targets : ExactTargets(site) ?? targets;
        }

        if (site.Operation is IInvocationOperation { IsVirtual: false })
        {
            // 'base.Method()' means that one.
            return targets.RemoveAll(target => !SymbolEqualityComparer.Default.Equals(target, site.Method.OriginalDefinition));
        }

        return ExactTargets(site) ?? TargetsInSelf(site) ?? targets.RemoveAll(target => !CanBeOf(type, target) || !Constructions.CanLandIn(site.Method, target));
    }

    private static bool CanBeOf(ITypeSymbol type, IMethodSymbol target) =>
        type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || target.ContainingType.TypeKind == TypeKind.Interface || Dispatch.AreRelated(type, target.ContainingType);

    // The type of the object that a template is called on says who fills in its steps; all others share one summary.
    private INamedTypeSymbol? SelfOf(CallSite site, IMethodSymbol target) =>
        site.Method.MethodKind is MethodKind.Ordinary or MethodKind.PropertyGet && TypeOfReceiver(site.Receiver) is { } type && _context.OwnCalls.DependOnType(target)
            ? type
            : null;

    private INamedTypeSymbol? TypeOfReceiver(Value receiver) => receiver.Objects switch
    {
        [Allocation { Type: INamedTypeSymbol { IsAbstract: false, TypeKind: TypeKind.Class } created }] => created.OriginalDefinition,
        [InputObject { Input: { Path.Count: 0 } input }] when ReferenceEquals(input.Root, Input.This) => _self,
        _ => null,
    };

    private ImmutableArray<IMethodSymbol>? TargetsInSelf(CallSite site) =>
        _self is not null && TypeOfReceiver(site.Receiver) is { } type && Dispatch.TargetIn(type, site.Method) is { IsAbstract: false } found && IsInSource(found) ? [found] : null;

    // Every object that the receiver can be was created in sight.
    private ImmutableArray<IMethodSymbol>? ExactTargets(CallSite site)
    {
        var exact = ImmutableArray<IMethodSymbol>.Empty;
        foreach (var target in site.Receiver.Objects)
        {
            if (target is not { IsFresh: true, Type: INamedTypeSymbol { IsAbstract: false, TypeKind: TypeKind.Class or TypeKind.Struct } type }
                || Dispatch.TargetIn(type, site.Method) is not { IsAbstract: false } found || !IsInSource(found))
            {
                return null;
            }

            exact = exact.Contains(found, SymbolEqualityComparer.Default) ? exact : exact.Add(found);
        }

        return exact.IsEmpty ? null : exact;
    }
}
