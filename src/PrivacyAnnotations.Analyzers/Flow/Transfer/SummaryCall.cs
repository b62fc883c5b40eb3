using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Puts a summary into the words of one call: the callee's inputs become the caller's values.</summary>
internal sealed class SummaryCall(BodyInterpreter interpreter, SyntaxNode node, string name, Value receiver, ImmutableArray<Argument> arguments)
{
    /// <summary>The call that the code makes; null where the engine makes one for it.</summary>
    public CallSite? Site { get; init; }

    /// <summary>What the type parameters of the callee stand for; null where it has none.</summary>
    public FixedTypes? Types { get; init; }

    // What the callee stores is not yet what it read.
    private readonly FlowState _before = interpreter.StateNow();
    private readonly Dictionary<HeapObject, ImmutableArray<HeapObject>> _objects = [];
    private readonly Dictionary<Copy, ImmutableArray<HeapObject>> _copies = [];
    private readonly Dictionary<Input, Value> _returned = [];
    private readonly Dictionary<Input, Value> _resolved = [];
    private readonly Dictionary<(Input, Exposure?), LabelSet> _shown = [];

    public Value ValueOf(Value value) => ValueOf(value, handsOver: false);

    /// <summary>A value on its way into a delegate of the caller: findings there stand at the argument that handed it over.</summary>
    public Value HandedOver(Value value) => ValueOf(value, handsOver: true);

    /// <summary>Takes in what a delegate of the caller gave back to the callee.</summary>
    public void Returns(Input called, Value returned)
    {
        _returned[called] = _returned.TryGetValue(called, out var known) ? known.Join(returned) : returned;
        _objects.Clear();
        _resolved.Clear();
        _shown.Clear();
    }

    private Value ValueOf(Value value, bool handsOver)
    {
        if (value.IsNothing)
        {
            return value;
        }

        var objects = ImmutableArray<HeapObject>.Empty;
        foreach (var target in value.Objects)
        {
            objects = Value.Union(objects, Objects(target));
        }

        return new Value(LabelsOf(value.Labels, handsOver), objects, value.Channels) { Consents = value.Consents, Consented = Consents.Add(value.Consented, ChosenBefore(value)) };
    }

    // What the caller hands in, it may have chosen by somebody's consent.
    private ImmutableArray<string> ChosenBefore(Value value)
    {
        ImmutableArray<string>? chosen = null;
        foreach (var target in value.Objects)
        {
            chosen = chosen is { } known ? Consents.Join(known, ChosenBefore(target)) : ChosenBefore(target);
        }

        return chosen ?? [];
    }

    private ImmutableArray<string> ChosenBefore(object? target) => target is InputObject { Input: var input } ? Resolve(input).Consented : [];

    public LabelSet LabelsOf(LabelSet labels, bool handsOver = false)
    {
        var result = LabelSet.Empty;
        foreach (var flow in labels.Flows)
        {
            result = result.Union(flow.Label.Input is { } input
                ? FromInput(input, flow, handsOver, result)
                : FromMember(flow));
        }

        return result;
    }

    // What this body stored in the object that the callee read beats what the annotation says.
    private LabelSet FromMember(LabelFlow flow)
    {
        var root = RootHere(flow.Label.Root);
        if (root is HeapObject known && _before.TryGet(new Place(known, Member.Of(flow.Label.Data!.Member)), out var stored))
        {
            var labels = flow.Label.Pseudonymised ? stored.Labels.Pseudonymise() : stored.Labels;
            return labels.With(flow.Label.Consented).Via(node, name).Via(flow.Path);
        }

        var read = LabelSet.Of(new LabelFlow(flow.Label with { Root = root }, Step.Append(flow.Path, node, name))).With(ChosenBefore(flow.Label.Root));
        return (root as HeapObject)?.Root is not DeidentifiedObject { KeepsPseudonym: var keepsPseudonym } ? read
            : keepsPseudonym ? read.Pseudonymise()
            : LabelSet.Empty;
    }

    // What the callee read from an object of the caller is that object's data; what it found by itself is found again by each call.
    private object? RootHere(object? root) => root switch
    {
        HeapObject read and (InputObject or MemberObject) when Objects(read) is [var known] => known,
        IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true } => root,
        _ => node,
    };

    /// <summary>What the caller knows of an input.</summary>
    public Value Resolve(Input input)
    {
        if (!_resolved.TryGetValue(input, out var value))
        {
            _resolved[input] = value = input.Path.Count == 0 ? RootOf(input) : PartOf(input.StepBack(), input.Path[input.Path.Count - 1]);
        }

        return value;
    }

    private Value PartOf(Input owner, Member member) => member != Member.Result ? interpreter.ReadPart(Resolve(owner), member, node)
        : _returned.TryGetValue(owner, out var returned) ? returned
        : Value.Clean;

    /// <summary>The callee's objects as the caller knows them; an object that the callee created gets a name at this call.</summary>
    public ImmutableArray<HeapObject> Objects(HeapObject target)
    {
        if (!_objects.TryGetValue(target, out var known))
        {
            _objects[target] = known = Map(target);
        }

        return known;
    }

    /// <summary>The objects that a callee stored into. What the caller never looked at before begins to exist for it here.</summary>
    public ImmutableArray<HeapObject> Owners(HeapObject target)
    {
        var known = Objects(target);
        if (!known.IsEmpty || target is not InputObject { Input: { Path: { Count: > 0 } path } input })
        {
            return known;
        }

        foreach (var parent in Owners(new InputObject(input.StepBack(), null)))
        {
            known = Value.Union(known, [interpreter.Materialize(new MemberObject(parent, path[path.Count - 1], target.Type))]);
        }

        return _objects[target] = known;
    }

    /// <summary>The argument that hands an input over, or null for the receiver and for what the caller left out.</summary>
    public Argument? ArgumentOf(Input input)
    {
        if (input.Root is IParameterSymbol parameter)
        {
            foreach (var argument in arguments)
            {
                if (argument.Parameter.Ordinal == parameter.Ordinal)
                {
                    return argument;
                }
            }
        }

        return null;
    }

    private Value RootOf(Input input) =>
        ReferenceEquals(input.Root, Input.This) ? receiver
        : input.Root is OpenOrigin origin ? FixedOf(origin)
        : input.Shared is not { } shared ? ArgumentOf(input)?.Value ?? Value.Clean
        : _before.TryGet(new Place(shared, Member.Whole), out var stored) ? stored
        : interpreter.DefaultOfStatic(shared);

    private Value FixedOf(OpenOrigin origin)
    {
        var type = Types?.In(origin.Type) ?? origin.Type;
        return origin.Source is not { } source ? interpreter.Fixed(type, node)
            : interpreter.FixedMapping(
                source.Object is InputObject { Input: var input } ? Resolve(input) : Value.Of(Objects(source.Object)),
                source.Type is { } from ? Types?.In(from) ?? from : null,
                type,
                Site);
    }

    private LabelSet FromInput(Input input, LabelFlow flow, bool handsOver, LabelSet known)
    {
        var argument = ArgumentOf(input);
        var labels = ShownOf(input, argument, flow.Label.Shown);
        labels = interpreter.LeftBy(flow.Label.Told, flow.Label.Pseudonymised ? labels.Pseudonymise() : labels).With(flow.Label.Consented).News(known);
        return (handsOver && argument is { } given ? labels.Via(given.Operation.Syntax, name, handsOver) : labels.Via(node, name)).Via(flow.Path);
    }

    // One input stands in many of the callee's places.
    private LabelSet ShownOf(Input input, Argument? argument, Exposure? how)
    {
        if (!_shown.TryGetValue((input, how), out var labels))
        {
            _shown[(input, how)] = labels = interpreter.Shown(Resolve(input), input.Path.Count == 0 ? argument?.Operation : null, how, node);
        }

        return labels;
    }

    private ImmutableArray<HeapObject> Map(HeapObject target) => target switch
    {
        InputObject input => Resolve(input.Input).Objects,
        MemberObject part => PartsOf(part),
        Allocation created => [interpreter.Made(new Allocation(node, created.Inner ?? created.Site, created.Type))],
        Copy copy => CopiesOf(copy),
        Picked picked => [.. Objects(picked.Origin).Select(o => o.IsAny ? interpreter.PickAgain(new Picked(picked.Holder, o)) : o)],
        Closure { Receiver: { } made } closure => [closure with { Receiver = ValueOf(made) }],
        Reference { Target: { Root: HeapObject root } place } => [.. Objects(root).Select(r => new Reference(place with { Root = r }))],
        Reference { Target: { Root: IParameterSymbol parameter } } => [.. interpreter.ReferencesTo(ArgumentOf(Input.Of(parameter))?.Operation)],
        _ => [target],
    };

    // A copy begins as what its original was at the call, once: what the callee changed in it follows as stores.
    private ImmutableArray<HeapObject> CopiesOf(Copy copy)
    {
        if (_copies.TryGetValue(copy, out var known))
        {
            return known;
        }

        var (origins, inner) = (Objects(copy.Origin), copy.Inner ?? copy.Site);
        return _copies[copy] = origins.IsEmpty
            ? [interpreter.Exists(new Allocation(node, inner, copy.Type))]
            : interpreter.CopiesOf(origins, node, inner, _before);
    }

    private ImmutableArray<HeapObject> PartsOf(MemberObject part)
    {
        var parts = ImmutableArray<HeapObject>.Empty;
        foreach (var parent in Objects(part.Parent))
        {
            parts = Value.Union(parts, interpreter.ReadPart(Value.Of(parent), part.Member, node).Objects);
        }

        return parts;
    }
}
