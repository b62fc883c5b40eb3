using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Analyzers.Flow.Summaries;
using PrivacyAnnotations.Core.Policy;
using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Sinks inside a callee: reported here, where the label and the way to the sink meet.</summary>
internal sealed partial class BodyInterpreter
{
    private void ReachThrough(SummaryCall call, SinkUse use, Step? path, CallSite site)
    {
        var argument = call.ArgumentOf(use.Input);
        if (argument is { } declared && DeclaredSinkOf(site, declared.Parameter) != SinkKind.Unspecified)
        {
            return;
        }

        var isOpen = use.Input.Root is OpenOrigin;
        var operation = argument?.Operation ?? (isOpen ? null : site.Instance) ?? site.Operation;
        var whole = use.Input.Path.Count == 0 && !isOpen ? operation : null;
        var shown = Shown(call.Resolve(use.Input), whole, use.Shown, site.Node);
        shown = use.Pseudonymised ? shown.Pseudonymise() : shown;
        shown = LeftBy(use.Told, WithoutKnown(shown, use, site.Node));
        if (shown.IsEmpty)
        {
            return;
        }

        var scope = use.Scope ?? _context.Scopes.ScopeOf(_frame.Scope);
        var consented = Consents.Add(_state.Consented, use.Consented);
        var through = use.Through is { } given ? call.Resolve(given) : Value.Clean;
        var instance = use.Instance ?? InstancePurposes(through);
        var recipient = use.Recipient ?? OwnRecipient(through);
        var api = Named(use.Api, recipient);
        TellOn(
            shown,
            use with { Scope = scope, Instance = instance, Recipient = recipient, Through = HandedIn(through), Consented = consented, Api = api },
            way => Step.Concat(Step.Append(way, operation.Syntax, site.Name), path));
        var left = LabelSet.Empty;
        foreach (var (node, labels) in PerElement(argument, operation is IInstanceReferenceOperation { IsImplicit: true } ? site.Node : operation.Syntax, shown, use.Shown))
        {
            left = left.Union(Judge(labels.HasData ? labels.Via(node, site.Name).Via(path) : labels, Use.Of(use.Kind, scope, instance, recipient), node, api, use.Site, consented));
        }

        if (use.Kind == SinkKind.Storage && left.Flows.Length == shown.Flows.Length)
        {
            NotePassedOn(call.Resolve(use.Input));
        }
    }

    // 'params' arguments are arguments of their own to whoever wrote them.
    private IEnumerable<(SyntaxNode Node, LabelSet Labels)> PerElement(Argument? argument, SyntaxNode node, LabelSet shown, Exposure? how)
    {
        foreach (var element in argument is { } given ? ParamsOf(given) ?? [] : [])
        {
            var labels = FromElement(element, shown, how);
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

    // A label came by its expression, or out of the object that it is.
    private LabelSet FromElement(IOperation element, LabelSet shown, Exposure? how)
    {
        var labels = LabelSet.Empty;
        var own = shown.IsEmpty || how is null ? LabelSet.Empty : Shown(EvaluatedElement(element), element, how, element.Syntax);
        foreach (var flow in shown.Flows)
        {
            labels = Step.Passes(flow.Path, element.Syntax) || own.Contains(flow.Label) ? labels.Add(flow) : labels;
        }

        return labels;
    }

    // The caller's caller may be the one who knows.
    private void TellOn(LabelSet shown, SinkUse use, Func<Step?, Step?> lengthen)
    {
        foreach (var flow in _collecting && _isSymbolic ? shown.Flows : [])
        {
            if (flow.Label is { Input: { } input } label)
            {
                var told = use with
                {
                    Input = input,
                    Shown = label.Shown,
                    StaticType = TypeOfInput(input),
                    Pseudonymised = label.Pseudonymised,
                    Consented = ConsentedFor(label, use.Consented.AsImmutableArray()),
                    Told = label.Told,
                };
                if (!_sinkUses.ContainsKey(told))
                {
                    _sinkUses.Add(told, lengthen(flow.Path));
                }
            }
        }
    }

    // What the helper finds by itself (its parameter's type says so, or what its type stores) is reported there.
    private LabelSet WithoutKnown(LabelSet shown, SinkUse use, SyntaxNode at)
    {
        if (use.Shown is { Kind: not ExposureKind.Carried } how && use.StaticType is { } type && _context.DataTypes.Holds(type))
        {
            shown = Without(shown, ShownBy(type, how, at));
        }

        shown = use.Input.Shared is { } shared ? WithoutStored(shown, shared) : shown;
        foreach (var member in use.Input.Path)
        {
            shown = member.Symbol is { } symbol ? WithoutStored(shown, symbol) : shown;
        }

        return shown;
    }

    private LabelSet WithoutStored(LabelSet shown, ISymbol member) => Without(shown, DataOf(StoredIn(member).Labels));

    // What a text shows may be up to bodies that are being looked at; a graph is declared.
    private ImmutableArray<MemberLabel> ShownBy(ITypeSymbol type, Exposure how, SyntaxNode at) =>
        how.Kind == ExposureKind.Graph ? _context.TypeShows.Of(type, how, _summaries, () => ShownNow(type, how, at)) : ShownNow(type, how, at);

    private ImmutableArray<MemberLabel> ShownNow(ITypeSymbol type, Exposure how, SyntaxNode at) =>
        DataOf(Show(Value.Of(new ResultObject(at, type)), type, how, at));

    private static LabelSet Without(LabelSet shown, ImmutableArray<MemberLabel> known)
    {
        if (known.IsEmpty)
        {
            return shown;
        }

        return shown.Where(flow => flow.Label.Data is not { } data || !known.Contains(data));
    }

    private static ImmutableArray<MemberLabel> DataOf(LabelSet labels)
    {
        var data = ImmutableArray.CreateBuilder<MemberLabel>();
        foreach (var flow in labels.Flows)
        {
            if (flow.Label.Data is { } label && !data.Contains(label))
            {
                data.Add(label);
            }
        }

        return data.ToImmutable();
    }
}
