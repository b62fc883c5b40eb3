using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Taxonomy;

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

        return OwnRecipient(ReceiverOfSink(site).Value);
    }

    /// <summary>The recipient that all lead to that the instance can be.</summary>
    private RecipientInfo? OwnRecipient(Value instance)
    {
        RecipientInfo? all = null;
        foreach (var target in _context.MayHaveRecipients ? instance.Objects : [])
        {
            if (DeclarationOf(target) is not { } declaration || _context.Recipients.Own(declaration) is not { } recipient || (all ?? recipient) != recipient)
            {
                return null;
            }

            all = recipient;
        }

        return all;
    }
}
