using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Policy;
using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Taxonomy;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>What only a caller knows, on its way from the one sink to the next.</summary>
internal sealed partial class BodyInterpreter
{
    // What the caller hands in may be reported at this sink, and then not again where its result goes.
    private LabelSet MarkTold(LabelSet left, SinkKind kind, EquatableArray<string>? scope, EquatableArray<string>? instance, RecipientInfo? recipient)
    {
        if (left.Inputs().IsEmpty)
        {
            return left;
        }

        var told = new Told(kind, scope, instance, recipient, _state.Consented);
        var marked = LabelSet.Empty;
        foreach (var flow in left.Flows)
        {
            marked = marked.Add(flow with { Label = flow.Label.TellAt(told) });
        }

        return marked;
    }

    /// <summary>What an earlier sink of the callee has left to report.</summary>
    internal LabelSet LeftBy(Told? told, LabelSet labels)
    {
        if (told is null || labels.IsEmpty)
        {
            return labels;
        }

        var scope = told.Scope ?? _context.Scopes.ScopeOf(_frame.Scope);
        var (use, known) = (Use.Of(told.Kind, scope, told.Instance, told.Recipient), told with { Scope = scope });
        var consented = Consents.Add(_state.Consented, told.Consented);
        var left = LabelSet.Empty;
        foreach (var flow in labels.Flows)
        {
            if (flow.Label.Data is not { } data || _context.Judge.Decide(data.Annotation, flow.Label.Pseudonymised, use, consented).IsAllowed)
            {
                left = left.Add(flow with { Label = flow.Label.TellAt(known) });
            }
        }

        return left;
    }
}
