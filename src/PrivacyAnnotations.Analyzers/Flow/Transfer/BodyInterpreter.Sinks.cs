using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Facts;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Analyzers.Flow.Summaries;
using PrivacyAnnotations.Core.Policy;
using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Taxonomy;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Labels that reach a sink: judged here, told to the caller where only the caller knows them.</summary>
internal sealed partial class BodyInterpreter
{
    /// <summary>An argument reaches a sink; gives back what may go on unreported in what the sink returns.</summary>
    private LabelSet Reach(CallSite site, SinkKind kind, IOperation argument, LabelSet shown)
    {
        if (shown.IsEmpty)
        {
            return shown;
        }

        var scope = _context.Scopes.ScopeOf(_frame.Scope);
        var instance = InstancePurposes(site);
        var recipient = RecipientOf(site, argument);
        var api = Named(site.Sink, recipient);
        TellCaller(shown, kind, scope, instance, recipient, api, site);
        var left = Judge(shown, Use.Of(kind, scope, instance, recipient), argument.Syntax, api, site.Node, _state.Consented);
        return MarkTold(left, kind, scope, instance, recipient);
    }

    private static SinkName Named(SinkName api, RecipientInfo? recipient) => recipient is null ? api : api with { To = api.To ?? recipient.Name };

    private LabelSet ReachAll(CallSite site, int channels, IOperation argument, LabelSet shown)
    {
        for (var kind = SinkKind.Log; kind <= SinkKind.Url; kind++)
        {
            if ((channels & Value.Channel(kind)) != 0)
            {
                shown = Reach(site, kind, argument, shown);
            }
        }

        return shown;
    }

    private LabelSet Judge(LabelSet shown, Use use, SyntaxNode argument, SinkName api, SyntaxNode sink, ImmutableArray<string> consented)
    {
        if (!shown.HasData)
        {
            return shown;
        }

        var left = LabelSet.Empty;
        var found = ImmutableArray<JudgedFlow>.Empty;
        foreach (var flow in shown.Flows)
        {
            if (flow.Label.Data is not { } data)
            {
                left = left.Add(flow);
                continue;
            }

            var verdict = _context.Judge.Decide(data.Annotation, flow.Label.Pseudonymised, use, ConsentedFor(flow.Label, consented));
            if (verdict.IsAllowed)
            {
                left = left.Add(flow);
                _facts.Settle(data);
            }
            else if (!_state.WasReported(flow.Label, use.Kind) && IsOfThisBody(flow))
            {
                found = found.Add(new JudgedFlow(flow, verdict));
            }
        }

        MarkReported(found, use.Kind);
        Collect(found, use, argument, api, sink);
        return left;
    }

    private void MarkReported(ImmutableArray<JudgedFlow> found, SinkKind kind)
    {
        foreach (var flow in found)
        {
            _state.MarkReported(flow.Flow.Label, kind);
        }
    }

    // A label that an argument handed to a lambda of this body is reported there: the lambda alone knows nothing of it.
    private void Collect(ImmutableArray<JudgedFlow> found, Use use, SyntaxNode argument, SinkName api, SyntaxNode sink)
    {
        if (!_collecting)
        {
            return;
        }

        foreach (var flow in found)
        {
            var node = HandedOverAt(flow.Flow.Path) ?? HandedAway(flow.Flow.Path) ?? argument;
            _facts.Add(new FlowFact(use, node, api, ReferenceEquals(node, argument) && sink.Span.Contains(node.Span) ? null : sink, [flow]));
        }
    }

    private SyntaxNode? HandedOverAt(Step? path)
    {
        SyntaxNode? first = null;
        for (var step = path; step is not null; step = step.Previous)
        {
            if (step.HandsOver && _frame.WasEnteredBy(step.Node))
            {
                first = step.Node;
            }
        }

        return first;
    }

    // What a lambda of another body finds by itself is found where it is written.
    private bool IsOfThisBody(LabelFlow flow) => _frame.Departure is null || _frame.IsPassedBy(flow.Path);

    // To a lambda of another body, the label came by one of the arguments of the call that entered it.
    private SyntaxNode? HandedAway(Step? path)
    {
        SyntaxNode? node = null;
        foreach (var argument in _frame.Departure?.Arguments ?? [])
        {
            if (Step.Passes(path, argument.Operation.Syntax))
            {
                return argument.Operation.Syntax;
            }

            node = argument.Value.IsClean || argument.Operation is IInstanceReferenceOperation ? node : argument.Operation.Syntax;
        }

        return node ?? _frame.Departure?.Node;
    }

    private void TellCaller(
        LabelSet shown, SinkKind kind, EquatableArray<string>? scope, EquatableArray<string>? instance, RecipientInfo? recipient, SinkName api, CallSite site)
    {
        if (!_collecting)
        {
            return;
        }

        foreach (var flow in shown.Flows)
        {
            if (flow.Label is { Input: { } input } label)
            {
                var use = new SinkUse(
                    input, label.Shown, TypeOfInput(input), kind, scope, instance, recipient, api, site.Node, label.Pseudonymised, ConsentedFor(label, _state.Consented), label.Told);
                Tell(use with { Through = HandedIn(ReceiverOfSink(site).Value) }, flow.Path);
            }
        }
    }

    private void Tell(SinkUse use, Step? path)
    {
        if (!_sinkUses.ContainsKey(use))
        {
            _sinkUses.Add(use, path);
        }
    }

    private static ITypeSymbol? TypeOfInput(Input input) =>
        input is { Root: IParameterSymbol parameter, Path.Count: 0 } ? parameter.Type
        : input is { Root: OpenOrigin open, Path.Count: 0 } ? open.Type
        : input is { Shared: { } shared, Path.Count: 0 } ? TypeOf(Member.Of(shared), null)
        : input.Path.Count > 0 ? TypeOf(input.Path[input.Path.Count - 1], null)
        : null;

    // What a [Sink] or [Recipient] parameter says is the contract, whatever its method does with it.
    private void PassToDeclaredSinks(CallSite site)
    {
        foreach (var argument in site.Arguments)
        {
            var kind = DeclaredSinkOf(site, argument.Parameter);
            if (kind != SinkKind.Unspecified)
            {
                var shown = Show(argument.Value, argument.Type, new Exposure(ExposureKind.Graph), argument.Operation.Syntax);
                Reach(site, kind, argument.Operation, shown);
            }
        }
    }

    private void PassToChannel(CallSite site, int channels, Exposure how)
    {
        foreach (var argument in channels == 0 ? [] : site.Arguments)
        {
            var shown = Show(argument.Value, argument.Type, how, argument.Operation.Syntax);
            ReachAll(site, channels, argument.Operation, shown);
        }
    }

    // What is put into a thing that leads to a sink, such as an exception's data, reaches it.
    private void PassToChannel(Role from, CallSite site)
    {
        var channels = ChannelsOf(site);
        foreach (var (operation, value, _, _) in channels == 0 ? [] : Targets(from, site))
        {
            var argument = operation ?? site.Operation;
            ReachAll(site, channels, argument, Show(value, TypeShows.TypeOf(argument), Exposure.Joined, argument.Syntax));
        }
    }

    private int ChannelsOf(CallSite site) => site.Receiver.Channels | TypeChannels(site.Instance?.Type);

    private int TypeChannels(Role role, CallSite site)
    {
        var channels = 0;
        foreach (var (operation, _, _, _) in Targets(role, site))
        {
            channels |= TypeChannels(operation is null ? null : TypeShows.TypeOf(operation));
        }

        return channels;
    }

    private int TypeChannels(ITypeSymbol? type)
    {
        var channels = 0;
        foreach (var clause in type is null ? [] : _context.Models.Find(type)?.Clauses ?? [])
        {
            channels |= clause is OpensClause opens ? Value.Channel(opens.Kind) : 0;
        }

        return channels;
    }
}
