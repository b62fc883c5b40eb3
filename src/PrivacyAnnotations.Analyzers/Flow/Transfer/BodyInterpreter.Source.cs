using System.Collections.Immutable;
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
        var targets = TargetsOf(site);
        if (targets.IsEmpty)
        {
            return null;
        }

        var handed = InputsOf(site);
        KeepHanded(site, handed ?? InputSet.None);
        if (handed is not { } inputs)
        {
            return site.Method.MethodKind == MethodKind.Constructor ? Value.Clean : WithObject(Value.Clean, site, site.Method.ReturnType);
        }

        ImmutableArray<string>? consented = null;
        var result = EachOf(targets, target =>
        {
            var summary = _summaries.SummaryOf(target, inputs, SelfOf(site, target));
            consented = consented is { } known ? Consents.Join(known, summary.Consented.AsImmutableArray()) : summary.Consented.AsImmutableArray();
            return Apply(summary, site, target);
        });

        _state.Consented = consented is { IsEmpty: false } asked ? Consents.Add(_state.Consented, asked) : _state.Consented;
        return WithResult(result ?? Value.Clean, site);
    }

    // What a constructor makes is its receiver.
    private Value WithResult(Value result, CallSite site) =>
        result.Objects.IsEmpty && site.Method.MethodKind != MethodKind.Constructor ? WithObject(result, site) : result;

    private Value Apply(MethodSummary summary, CallSite site, IMethodSymbol target)
    {
        if (DoesNothing(summary))
        {
            return Value.Clean;
        }

        site = WithPicks(site, summary);
        var call = new SummaryCall(this, site.Node, site.Name, site.Receiver, site.Arguments) { Site = site, Types = FixedTypes.Of(target, site.Method, _context.Compilation) };
        ApplyCalls(summary, call, site);
        foreach (var sink in summary.Sinks)
        {
            ReachThrough(call, sink.Key, sink.Value, site);
        }

        foreach (var use in summary.Uses)
        {
            UseThrough(call, use.Key, use.Value, site);
        }

        foreach (var store in _work < MaxWork ? summary.Stores : [])
        {
            Store(call, store.Key, store.Value, site, overwrites: summary.Calls.IsEmpty);
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

    private static bool DoesNothing(MethodSummary summary) =>
        summary is { Sinks.IsEmpty: true, Uses.IsEmpty: true, Stores.IsEmpty: true, Outs.IsEmpty: true, Calls.IsEmpty: true, Returns: { IsClean: true, Consents.IsEmpty: true, Consented.IsEmpty: true } };

    // What a delegate gets and gives back goes both ways: it is called with what was stored, and what it returned is stored.
    private void ApplyCalls(MethodSummary summary, SummaryCall call, CallSite site)
    {
        foreach (var store in summary.Calls.IsEmpty ? [] : summary.Stores)
        {
            Store(call, store.Key, store.Value, site, overwrites: true);
        }

        foreach (var made in summary.Calls)
        {
            CallHandedIn(call, made.Key, made.Value, site);
        }
    }

    private void Store(SummaryCall call, Place place, Value value, CallSite site, bool overwrites)
    {
        var added = AddedBy(place, value);
        overwrites &= ReferenceEquals(added, value);
        var mapped = call.ValueOf(added);
        if (place.Root is not HeapObject root)
        {
            NoteStore(call, place, mapped, added.Labels.Inputs(), site);
            _state.Set(place, overwrites ? mapped : Get(place).Join(mapped));
            return;
        }

        if (WroteThrough(call, place, mapped.Labels, site))
        {
            return;
        }

        var owners = call.Owners(root);
        _work += owners.Length;
        foreach (var owner in owners)
        {
            if (place.Member == Member.Intact)
            {
                NoteIntact(owner);
                continue;
            }

            var target = new Place(owner, place.Member);
            if (IsEmptyAnyway(target, mapped, site))
            {
                continue;
            }

            NoteStore(call, target with { Root = owner.Unpicked }, mapped, added.Labels.Inputs(), site);
            var isReplaced = owners.Length == 1 && overwrites && (place.Member.Symbol is not null ? IsOne(owner, site) : CanBeEmptied(owner) || IsSeenHere(owner));
            Put(target, isReplaced ? mapped : Get(target).Join(mapped));
        }
    }

    // What was in a container before the call, the callee knows by its input, and left it there.
    private static Value AddedBy(Place place, Value value)
    {
        if (place is not { Root: InputObject { Input: var input }, Member: { Symbol: null } part })
        {
            return value;
        }

        var before = Label.From(part.IsElement ? input.TryStep(part) ?? input : input);
        return value.Labels.Contains(before) ? value.With(value.Labels.Except(LabelSet.Of(before))) : value;
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

    internal LabelSet Shown(Value value, IOperation? operation, Exposure? how, SyntaxNode at) => how switch
    {
        null => WholeLabels(value),
        { Kind: ExposureKind.Carried } => CarriedBy(value),
        _ => Show(value, operation is null ? null : TypeShows.TypeOf(operation), how, at),
    };

    internal Value ReadPart(Value owner, Member member, SyntaxNode at)
    {
        if (member.Symbol is { } symbol)
        {
            return Read(owner, symbol, at);
        }

        return member.IsElement ? ElementOf(owner, at) : Value.Of(WholeLabels(owner));
    }

    internal FlowState StateNow() => _state.Clone();

    internal MemberObject Materialize(MemberObject part)
    {
        var place = new Place(part.Parent, part.Member);
        _state.Set(place, Get(place).Join(Value.Of(part)));
        return part;
    }

    internal HeapObject Exists(HeapObject created)
    {
        _state.Set(new Place(created, Member.Existence), Value.Clean);
        return created;
    }
}
