using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Instances with purposes of their own: a client or logger whose field, property or parameter says <c>[ProcessesFor]</c>.</summary>
internal sealed partial class BodyInterpreter
{
    private EquatableArray<string>? InstancePurposes(CallSite site)
    {
        foreach (var symbol in HandedTo(site))
        {
            if (_context.Scopes.OwnPurposes(symbol) is { } purposes)
            {
                return purposes;
            }
        }

        return InstancePurposes(ReceiverOfSink(site).Value);
    }

    private static (IOperation? Operation, Value Value) ReceiverOfSink(CallSite site) =>
        site.Instance is null && site.Method.IsExtensionMethod && site.Arguments is [var extended, ..]
            ? (extended.Operation, extended.Value)
            : (site.Instance, site.Receiver);

    // 'client.Orders.Send(order)': what is said of the client holds for its parts, unless they say otherwise.
    private static IEnumerable<ISymbol> HandedTo(CallSite site)
    {
        var instance = ReceiverOfSink(site).Operation;
        while (instance is not null)
        {
            if (HolderIn(instance) is { } holder)
            {
                yield return holder;
            }

            instance = (instance as IMemberReferenceOperation)?.Instance ?? (instance as IConversionOperation)?.Operand;
        }
    }

    private static ISymbol? HolderIn(IOperation operation) => operation switch
    {
        IMemberReferenceOperation member => member.Member,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    /// <summary>The purposes of all that the instance can be; null where one of them has none.</summary>
    private EquatableArray<string>? InstancePurposes(Value instance)
    {
        var all = ImmutableArray<string>.Empty;
        foreach (var target in instance.Objects)
        {
            if (DeclarationOf(target) is not { } declaration || _context.Scopes.OwnPurposes(declaration) is not { } purposes)
            {
                return null;
            }

            all = Consents.Add(all, purposes);
        }

        return all.IsEmpty ? null : all;
    }

    private static ISymbol? DeclarationOf(HeapObject target) => target switch
    {
        MemberObject part => part.Member.Symbol,
        StaticObject shared => shared.Member,
        InputObject { Input.Path: { Count: > 0 } path } => path[path.Count - 1].Symbol,
        InputObject { Input.Root: ISymbol root } => root,
        _ => null,
    };

    // Which instance it is, the caller may know.
    private static Input? HandedIn(Value instance) => instance.Objects is [var only] ? InputOf(only) : null;
}
