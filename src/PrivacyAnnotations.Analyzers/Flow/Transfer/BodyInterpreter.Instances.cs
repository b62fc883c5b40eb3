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
        var (operation, value) = ReceiverOfSink(site);
        return DeclaredPurposes(operation) ?? InstancePurposes(value);
    }

    private static (IOperation? Operation, Value Value) ReceiverOfSink(CallSite site) =>
        site.Instance is null && site.Method.IsExtensionMethod && site.Arguments is [var extended, ..]
            ? (extended.Operation, extended.Value)
            : (site.Instance, site.Receiver);

    private EquatableArray<string>? DeclaredPurposes(IOperation? instance) => instance switch
    {
        IMemberReferenceOperation member => _context.Scopes.OwnPurposes(member.Member),
        IParameterReferenceOperation parameter => _context.Scopes.OwnPurposes(parameter.Parameter),
        IConversionOperation conversion => DeclaredPurposes(conversion.Operand),
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
        InputObject { Input.Root: IParameterSymbol parameter } => parameter,
        _ => null,
    };

    // Which instance it is, the caller may know.
    private static Input? HandedIn(Value instance) => instance.Objects is [InputObject { Input: var input }] ? input : null;
}
