using System.Collections.Immutable;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Messages that a mediator hands to whoever handles their type.</summary>
internal sealed partial class BodyInterpreter
{
    private void ApplyDispatches(DispatchesClause clause, ModelCall call)
    {
        foreach (var (operation, message, _, known) in Targets(clause.Role, call.Site))
        {
            if (operation is null || known is not { } type)
            {
                continue;
            }

            foreach (var handler in _context.Handlers.Of(clause.Contract, clause.Member, type))
            {
                var handed = ImmutableArray.Create(new Argument(handler.Parameters[0], operation, message));
                var site = new CallSite(call.Site.Operation, handler, null, Value.Clean, handed);
                if (InputsOf(site) is { } inputs)
                {
                    call.Add(Apply(_summaries.SummaryOf(handler, inputs), site, handler));
                }
            }
        }
    }
}
