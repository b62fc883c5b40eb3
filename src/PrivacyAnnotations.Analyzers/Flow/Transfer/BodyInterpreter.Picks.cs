using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Analyzers.Flow.Summaries;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>
/// Elements of collections: one object stands for all of them. What is stored in one by way of a variable is in that one; of the others it may be
/// in any. So whoever is about to be stored into is picked out first.
/// </summary>
internal sealed partial class BodyInterpreter
{
    private readonly Dictionary<HeapObject, List<Picked>> _picks = [];

    /// <summary>The value of an expression in which something is about to be stored, or that gets another name.</summary>
    private Value PickOut(IOperation? expression, Value value)
    {
        if (!HasAny(value))
        {
            return value;
        }

        if (expression is IFlowCaptureReferenceOperation { Id: var capture })
        {
            value = _captured.TryGetValue(capture, out var targets) && targets is [var target] ? PickOut(target, value) : value;
            _state.Set(new Place(capture, Member.Whole), value);
            return value;
        }

        return expression is not null && PickOut(expression) ? Eval(expression) : value;
    }

    // 'order.Customer' is one of the order in the variable; what a field holds is the one in the field.
    private bool PickOut(IOperation expression) => expression switch
    {
        ILocalReferenceOperation { Local: { IsRef: false } local } => PickOut(new Place(local, Member.Whole)),
        IParameterReferenceOperation parameter => PickOut(new Place(parameter.Parameter, Member.Whole)),
        IFieldReferenceOperation { Instance: { } owner } field => PickOut(owner) || PickOutOf(Eval(owner), Unnamed(field.Field)),
        IPropertyReferenceOperation { Instance: { } owner, Arguments.IsEmpty: true } property => PickOut(owner) || PickOutOf(Eval(owner), property.Property),
        IConversionOperation conversion => PickOut(conversion.Operand),
        _ => false,
    };

    private bool PickOutOf(Value owner, ISymbol member) =>
        owner.Objects is [{ IsAny: false } holder] && PickOut(new Place(holder, Member.Of(member)));

    private bool PickOut(Place holder)
    {
        if (!_state.TryGet(holder, out var value))
        {
            return false;
        }

        var (picked, isAny) = (ImmutableArray<HeapObject>.Empty, false);
        foreach (var target in value.Objects)
        {
            var one = PickOut(holder, target);
            isAny |= !ReferenceEquals(one, target);
            picked = Value.Union(picked, [one]);
        }

        _state.Set(holder, isAny ? value with { Objects = picked } : value);
        return isAny;
    }

    private HeapObject PickOut(Place holder, HeapObject target)
    {
        if (target is Copy { Origin: { IsAny: true } origin } copy && PickOut(holder, origin) is Picked one)
        {
            // 'pair.Value' of a copied pair is the object that is in the dictionary.
            var own = new Copy(copy.Site, copy.Inner, one);
            Fill(own, copy, isShared: false, _state.Clone());
            return own;
        }

        return target.IsAny && !IsOne(target, null) ? PickAgain(new Picked(holder, target)) : target;
    }

    /// <summary>Another one is picked out: nothing is known of it but what is known of all.</summary>
    internal HeapObject PickAgain(Picked picked)
    {
        var known = _picks.TryGetValue(picked.Origin, out var others) ? others : _picks[picked.Origin] = [];
        if (!known.Contains(picked))
        {
            known.Add(picked);
        }

        if (_state.PartsOf(picked) != Parts.None)
        {
            foreach (var part in _state.RootsOf(RootTraits.IsPart).Where(root => root.Key is HeapObject { Pick: { } pick } && pick.Equals(picked)).ToArray())
            {
                _state.Remove(part.Key);
            }
        }

        return Exists(picked);
    }

    // 'var address = order.Customer': what is stored by either name is seen by both.
    private Value Named(IOperation target, IOperation source, Value value) =>
        target is ILocalReferenceOperation { Local.IsRef: false } or IPatternOperation and not IConstantPatternOperation && HasAny(value) && Holds(source.Type)
            ? PickOut(source, value)
            : value;

    // Who is called stores into what is handed over.
    private CallSite WithPicks(CallSite site, MethodSummary summary)
    {
        if (!StoresInMembers(summary))
        {
            return site;
        }

        var arguments = site.Arguments;
        for (var i = 0; i < arguments.Length; i++)
        {
            var value = PickOut(arguments[i].Operation, arguments[i].Value);
            arguments = ReferenceEquals(value, arguments[i].Value) ? arguments : arguments.SetItem(i, arguments[i] with { Value = value });
        }

        return site with { Receiver = PickOut(site.Instance, site.Receiver), Arguments = arguments };
    }

    private static bool StoresInMembers(MethodSummary summary)
    {
        foreach (var store in summary.Stores)
        {
            if (store.Key is { Root: InputObject, Member.Symbol: not null })
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAny(Value value)
    {
        foreach (var target in value.Objects)
        {
            if (target.IsAny)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a store replaces what was there before: not in one of many, unless it is done to each of them in turn, as by <c>ForEach</c>.</summary>
    private bool IsOne(HeapObject target, CallSite? call) => !target.IsAny || target switch
    {
        MemberObject { Member.IsElement: true, Parent: var all } => IsGoneThrough(all.Equals, call) && IsOne(all, call),
        MemberObject { Parent: var owner } => IsOne(owner, call),
        InputObject { Input: { Path: { Count: > 0 } path } input } when path[path.Count - 1].IsElement =>
            input.StepBack() is var all && IsGoneThrough(given => given is InputObject known && known.Input.Equals(all), call) && IsOne(new InputObject(all, null), call),
        InputObject { Input: var input } => IsOne(new InputObject(input.StepBack(), null), call),
        _ => false,
    };

    // Whether a delegate is running that is called with the elements of such a collection.
    private bool IsGoneThrough(Func<HeapObject, bool> isCollection, CallSite? call)
    {
        if (call?.HandedTo is { } caller && Hands(caller, isCollection))
        {
            return true;
        }

        for (var frame = _frame; frame is { Caller: not null }; frame = frame.Caller)
        {
            if (frame is { Scope: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction }, Site: { } site } && Hands(site, isCollection))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Hands(CallSite site, Func<HeapObject, bool> isCollection)
    {
        foreach (var argument in site.Arguments)
        {
            if (argument.Value.Objects.Any(isCollection))
            {
                return true;
            }
        }

        return site.Receiver.Objects.Any(isCollection);
    }

    // What nothing was stored in is as in any of them.
    private Value PickedFrom(HeapObject target, Member member)
    {
        var origin = target.Unpicked;
        var value = Get(new Place(origin, member));
        if (value.Objects.IsEmpty)
        {
            return value;
        }

        var objects = ImmutableArray<HeapObject>.Empty;
        foreach (var part in value.Objects)
        {
            var own = new MemberObject(target, member, part.Type);
            objects = Value.Union(objects, [own.Unpicked.Equals(part) ? own : part]);
        }

        return value with { Objects = objects };
    }

    /// <summary>Stores into a place; what may be in one element may be in any.</summary>
    private void Put(Place place, Value value)
    {
        _state.Set(place, value);
        if (value.IsClean || place.Root is not HeapObject target)
        {
            return;
        }

        for (; target.Pick is not null; target = target.Unpicked)
        {
            var origin = new Place(target.Unpicked, place.Member);
            _state.Set(origin, Get(origin).Join(value));
        }

        foreach (var picked in target.IsAny && _picks.TryGetValue(target, out var picks) ? picks : [])
        {
            var one = new Place(picked, place.Member);
            if (!one.Equals(place) && _state.TryGet(one, out var known))
            {
                _state.Set(one, known.Join(value));
            }
        }
    }

    // What the caller knows of it, or of the elements that it is one of.
    private static Input? InputOf(HeapObject target)
    {
        while (target.Pick is not null)
        {
            target = target.Unpicked;
        }

        return (target as InputObject)?.Input;
    }
}
