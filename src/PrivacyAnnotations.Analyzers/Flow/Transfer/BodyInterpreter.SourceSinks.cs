using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Analyzers.Flow.Summaries;
using PrivacyAnnotations.Core.Policy;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Sinks inside a callee: reported here, where the label and the way to the sink meet.</summary>
internal sealed partial class BodyInterpreter
{
    private void ReachThrough(SummaryCall call, SinkUse use, Step? path, CallSite site)
    {
        var argument = call.ArgumentOf(use.Input);
        if (argument is { } declared && _context.Contracts.SinkOf(declared.Parameter) != SinkKind.Unspecified)
        {
            return;
        }

        var operation = argument?.Operation ?? site.Instance ?? site.Operation;
        var whole = use.Input.Path.Count == 0 ? operation : null;
        var shown = Shown(call.Resolve(use.Input), whole, use.Shown, site.Node);
        shown = use.Pseudonymised ? shown.Pseudonymise() : shown;
        shown = WithoutKnown(shown, use, site.Node);
        if (shown.IsEmpty)
        {
            return;
        }

        var scope = use.Scope ?? _context.Scopes.ScopeOf(_frame.Scope);
        var consented = Consents.Add(_state.Consented, use.Consented);
        TellOn(shown, use with { Scope = scope, Consented = consented }, path);
        foreach (var (node, labels) in PerElement(argument, operation is IInstanceReferenceOperation { IsImplicit: true } ? site.Node : operation.Syntax, shown))
        {
            Judge(labels.Via(node, site.Name), Use.Of(use.Kind, scope, use.Instance), node, use.Api, use.Site, consented);
        }
    }

    // 'params' arguments are arguments of their own to whoever wrote them.
    private static IEnumerable<(SyntaxNode Node, LabelSet Labels)> PerElement(Argument? argument, SyntaxNode node, LabelSet shown)
    {
        foreach (var element in argument is { } given ? ParamsOf(given) ?? [] : [])
        {
            var labels = LabelSet.Empty;
            foreach (var flow in shown.Flows)
            {
                labels = Step.Passes(flow.Path, element.Syntax) ? labels.Add(flow) : labels;
            }

            if (!labels.IsEmpty)
            {
                yield return (element.Syntax, labels);
                shown = shown.Except(labels);
            }
        }

        if (!shown.IsEmpty)
        {
            yield return (node, shown);
        }
    }

    // The caller's caller may be the one who knows.
    private void TellOn(LabelSet shown, SinkUse use, Step? path)
    {
        foreach (var flow in _collecting && _isSymbolic ? shown.Flows : [])
        {
            if (flow.Label is { Input: { } input } label)
            {
                var told = use with { Input = input, Shown = label.Shown, StaticType = TypeOfInput(input), Pseudonymised = label.Pseudonymised };
                Tell(told, Step.Concat(flow.Path, path));
            }
        }
    }

    // What the helper finds by itself (its parameter's type says so, or what its type stores) is reported there.
    private LabelSet WithoutKnown(LabelSet shown, SinkUse use, SyntaxNode at)
    {
        var known = LabelSet.Empty;
        if (use.Shown is { } how && _context.DataTypes.Holds(use.StaticType))
        {
            known = Show(Value.Of(new ResultObject(at, use.StaticType)), use.StaticType, how, at);
        }

        foreach (var member in use.Input.Path)
        {
            known = member.Symbol is { } symbol ? known.Union(DefaultStore(symbol).Labels) : known;
        }

        return known.IsEmpty ? shown : Without(shown, known);
    }

    private static LabelSet Without(LabelSet shown, LabelSet known)
    {
        var kept = LabelSet.Empty;
        foreach (var flow in shown.Flows)
        {
            if (flow.Label.Data is not { } data || !HasData(known, data))
            {
                kept = kept.Add(flow);
            }
        }

        return kept;
    }

    private static bool HasData(LabelSet labels, Core.Symbols.MemberLabel data)
    {
        foreach (var flow in labels.Flows)
        {
            if (data.Equals(flow.Label.Data))
            {
                return true;
            }
        }

        return false;
    }
}
