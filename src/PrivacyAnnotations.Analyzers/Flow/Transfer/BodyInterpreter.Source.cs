using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Analyzers.Flow.Summaries;
using PrivacyAnnotations.Core.Policy;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Calls into bodies of this compilation, through their summaries.</summary>
internal sealed partial class BodyInterpreter
{
    private Value? TrySource(CallSite site)
    {
        var targets = _context.Dispatch.TargetsOf(site.Method);
        if (targets.IsEmpty)
        {
            return null;
        }

        if (!IsWorthAsking(site))
        {
            return WithResult(Value.Clean, site);
        }

        var result = Value.Clean;
        foreach (var target in targets)
        {
            result = result.Join(Apply(_summaries.SummaryOf(target), site));
        }

        return WithResult(result, site);
    }

    // What a constructor makes is its receiver.
    private Value WithResult(Value result, CallSite site) =>
        result.Objects.IsEmpty && site.Method.MethodKind != MethodKind.Constructor ? WithObject(result, site) : result;

    // Cost follows the data: a callee that gets none and can't come by any by itself is not looked at.
    private bool IsWorthAsking(CallSite site)
    {
        if (CarriesAnything(site.Receiver, site.Instance) || _context.Bodies.MayIntroduce(site.Method))
        {
            return true;
        }

        foreach (var argument in site.Arguments)
        {
            if (CarriesAnything(argument.Value, argument.Operation))
            {
                return true;
            }
        }

        return false;
    }

    private bool CarriesAnything(Value value, IOperation? operation)
    {
        if (!value.Labels.IsEmpty || value.Channels != 0 || (operation is not null && _context.DataTypes.Holds(operation.Type)))
        {
            return true;
        }

        foreach (var target in value.Objects)
        {
            if (target is Closure || target.IsFresh || _context.DataTypes.Holds(target.Type) || (_isSymbolic && target is InputObject))
            {
                return true;
            }
        }

        return !value.Objects.IsEmpty && !WholeLabels(value).IsEmpty;
    }

    private Value Apply(MethodSummary summary, CallSite site)
    {
        var call = new SummaryCall(this, site.Node, site.Name, site.Receiver, site.Arguments);
        foreach (var sink in summary.Sinks)
        {
            ReachThrough(call, sink.Key, sink.Value, site);
        }

        foreach (var store in summary.Stores)
        {
            Store(call, store.Key, store.Value, site);
        }

        foreach (var pair in summary.Outs)
        {
            if (call.ArgumentOf(Input.Of(pair.Key)) is { } argument)
            {
                Assign(argument.Operation, call.ValueOf(pair.Value));
            }
        }

        return call.ValueOf(summary.Returns);
    }

    private void Store(SummaryCall call, Place place, Value value, CallSite site)
    {
        var mapped = call.ValueOf(value);
        if (place.Root is not HeapObject root)
        {
            _state.Set(place, mapped);
            return;
        }

        var owners = call.Objects(root);
        foreach (var owner in owners)
        {
            var target = new Place(owner, place.Member);
            if (place.Member.Symbol is { } member)
            {
                NoteStore(owner, member, mapped, HandedBy(mapped.Labels, site));
            }

            _state.Set(target, owners.Length == 1 ? mapped : Get(target).Join(mapped));
        }
    }

    // The argument that brought the labels, for who reads the diagnostic.
    private static SyntaxNode HandedBy(LabelSet labels, CallSite site)
    {
        foreach (var argument in site.Arguments)
        {
            foreach (var flow in labels.Flows)
            {
                if (argument.Value.Labels.Contains(flow.Label))
                {
                    return argument.Operation.Syntax;
                }
            }
        }

        return site.Node;
    }

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
        var node = operation.IsImplicit ? site.Node : operation.Syntax;
        Judge(shown.Via(node, site.Name), Use.Of(use.Kind, scope, use.Instance), node, use.Api, use.Site, consented);
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

    internal LabelSet Shown(Value value, IOperation? operation, Exposure? how, SyntaxNode at) =>
        how is null ? WholeLabels(value) : Show(value, operation is null ? null : TypeShown(operation), how, at);

    internal Value ReadPart(Value owner, Member member, SyntaxNode at)
    {
        if (member.Symbol is { } symbol)
        {
            return Read(owner, symbol, at);
        }

        return member.IsElement ? ElementOf(owner, at) : Value.Of(WholeLabels(owner));
    }

    internal HeapObject Exists(HeapObject created)
    {
        _state.Set(new Place(created, Member.Existence), Value.Clean);
        return created;
    }
}
