using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Core.Taxonomy;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>What is declared of those to whom data is handed: the sink that they are, who is behind them, and what it is for.</summary>
internal sealed partial class BodyInterpreter
{
    private SinkKind DeclaredSinkOf(CallSite site, IParameterSymbol parameter)
    {
        var kind = _context.Contracts.SinkOf(parameter);
        return kind == SinkKind.Unspecified && TakesFor(site, parameter) is not null ? SinkKind.Network : kind;
    }

    // Where a model says which arguments leave, the others do not.
    private RecipientInfo? TakesFor(CallSite site, IParameterSymbol parameter) =>
        _context.MayHaveRecipients && (_context.Recipients.Of(parameter) ?? OwnRecipient(site)) is { } recipient && _context.Models.Find(site.Method) is null
            ? recipient
            : null;

    private RecipientInfo? RecipientOf(CallSite site, IOperation argument)
    {
        if (!_context.MayHaveRecipients)
        {
            return null;
        }

        if (OwnRecipient(site) is { } own)
        {
            return own;
        }

        foreach (var given in site.Arguments)
        {
            if (given.Operation.Syntax.Span.Contains(argument.Syntax.Span))
            {
                return _context.Recipients.Of(given.Parameter);
            }
        }

        return _context.Recipients.Of(site.Method);
    }

    private RecipientInfo? OwnRecipient(CallSite site)
    {
        foreach (var symbol in HandedTo(site))
        {
            if (_context.Recipients.Own(symbol) is { } recipient)
            {
                return recipient;
            }
        }

        return null;
    }

    private EquatableArray<string>? InstancePurposes(CallSite site)
    {
        foreach (var symbol in HandedTo(site))
        {
            if (_context.Scopes.OwnPurposes(symbol) is { } purposes)
            {
                return purposes;
            }
        }

        return null;
    }

    // 'client.Orders.Send(order)': what is said of the client holds for its parts, unless they say otherwise.
    private IEnumerable<ISymbol> HandedTo(CallSite site)
    {
        var instance = site.Instance ?? FirstOfExtension(site);
        while (instance is not null)
        {
            if (HolderIn(instance) is { } holder)
            {
                yield return holder;
            }

            instance = Inside(instance);
        }
    }

    private static ISymbol? HolderIn(IOperation operation) => operation switch
    {
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private IOperation? Inside(IOperation operation) => operation switch
    {
        IMemberReferenceOperation member => member.Instance,
        IConversionOperation conversion => conversion.Operand,
        IFlowCaptureReferenceOperation capture => _captured.TryGetValue(capture.Id, out var targets) ? targets[0] : null,
        _ => null,
    };

    private static IOperation? FirstOfExtension(CallSite site) =>
        site.Method.IsExtensionMethod && site.Arguments.Length > 0 ? site.Arguments[0].Operation : null;
}
