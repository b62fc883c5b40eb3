using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Writers, streams and the like that a helper is handed: what it writes reaches a sink that only its caller knows of.</summary>
internal sealed partial class BodyInterpreter
{
    private bool WroteThrough(SummaryCall call, Place place, LabelSet written, CallSite site)
    {
        if (place is not { Root: InputObject { Input: var input }, Member.Symbol: null } || written.IsEmpty || call.Resolve(input).Channels is not (not 0 and var channels))
        {
            return false;
        }

        var writer = call.ArgumentOf(input)?.Operation ?? site.Instance;
        IOperation? holder = null;
        foreach (var argument in site.Arguments)
        {
            if (ReferenceEquals(argument.Operation, writer))
            {
                continue;
            }

            var handed = written.Except(written.Except(WholeLabels(argument.Value)));
            ReachAll(site, channels, argument.Operation, handed);
            written = written.Except(handed);
            holder ??= HoldsData(argument.Value, argument.Operation) ? argument.Operation : null;
        }

        ReachAll(site, channels, holder ?? writer ?? site.Operation, written);
        return true;
    }

    // 'Stream Open() => File.Create(path)': where it leads, only the callee says.
    private bool MayOpen(IMethodSymbol method) => _context.Channels.AreWrittenTo(Awaited(method.ReturnType));
}
