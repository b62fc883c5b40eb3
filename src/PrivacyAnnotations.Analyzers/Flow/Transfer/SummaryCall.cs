using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Puts a summary into the words of one call: the callee's inputs become the caller's values.</summary>
internal sealed class SummaryCall(BodyInterpreter interpreter, SyntaxNode node, string name, Value receiver, ImmutableArray<Argument> arguments)
{
    // What the callee stores is not yet what it read.
    private readonly FlowState _before = interpreter.StateNow();
    private readonly Dictionary<HeapObject, ImmutableArray<HeapObject>> _objects = [];
    private readonly Dictionary<Input, Value> _returned = [];

    public Value ValueOf(Value value) => ValueOf(value, handsOver: false);

    /// <summary>A value on its way into a delegate of the caller: findings there stand at the argument that handed it over.</summary>
    public Value HandedOver(Value value) => ValueOf(value, handsOver: true);

    /// <summary>Takes in what a delegate of the caller gave back to the callee.</summary>
    public void Returns(Input called, Value returned)
    {
        _returned[called] = _returned.TryGetValue(called, out var known) ? known.Join(returned) : returned;
        _objects.Clear();
    }

    private Value ValueOf(Value value, bool handsOver)
    {
        var objects = ImmutableArray<HeapObject>.Empty;
        foreach (var target in value.Objects)
        {
            objects = objects.AddRange(Objects(target));
        }

        return new Value(LabelsOf(value.Labels, handsOver), objects, value.Channels) { Consents = value.Consents };
    }

    public LabelSet LabelsOf(LabelSet labels, bool handsOver = false)
    {
        var result = LabelSet.Empty;
        foreach (var flow in labels.Flows)
        {
            result = result.Union(flow.Label.Input is { } input
                ? FromInput(input, flow, handsOver)
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
            return Continue(labels.Via(node, name), flow.Path);
        }

        return LabelSet.Of(new LabelFlow(flow.Label with { Root = root }, Step.Append(flow.Path, node, name)));
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
        var value = RootOf(input);
        var reached = Input.Of(input.Root);
        foreach (var member in input.Path)
        {
            value = member != Member.Result ? interpreter.ReadPart(value, member, node)
                : _returned.TryGetValue(reached, out var returned) ? returned
                : Value.Clean;
            reached = reached.TryStep(member) ?? reached;
        }

        return value;
    }

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

        var members = path.AsImmutableArray();
        var last = members[members.Length - 1];
        foreach (var parent in Owners(new InputObject(input with { Path = members.RemoveAt(members.Length - 1) }, null)))
        {
            known = known.Add(interpreter.Materialize(new MemberObject(parent, last, target.Type)));
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
        ReferenceEquals(input.Root, Input.This) ? receiver : ArgumentOf(input)?.Value ?? Value.Clean;

    private LabelSet FromInput(Input input, LabelFlow flow, bool handsOver)
    {
        var argument = ArgumentOf(input);
        var labels = interpreter.Shown(Resolve(input), input.Path.Count == 0 ? argument?.Operation : null, flow.Label.Shown, node);
        labels = flow.Label.Pseudonymised ? labels.Pseudonymise() : labels;
        return Continue(handsOver && argument is { } given ? labels.Via(given.Operation.Syntax, name, handsOver) : labels.Via(node, name), flow.Path);
    }

    private static LabelSet Continue(LabelSet labels, Step? path)
    {
        var result = LabelSet.Empty;
        foreach (var flow in labels.Flows)
        {
            result = result.Add(flow with { Path = Step.Concat(flow.Path, path) });
        }

        return result;
    }

    private ImmutableArray<HeapObject> Map(HeapObject target) => target switch
    {
        InputObject input => Resolve(input.Input).Objects,
        MemberObject part => [.. PartsOf(part)],
        Allocation created => [interpreter.Exists(new Allocation(node, created.Inner ?? created.Site, created.Type))],
        Copy copy when Objects(copy.Origin) is [var origin] => [interpreter.Exists(new Copy(node, origin))],
        Copy copy => [interpreter.Exists(new Allocation(node, copy.Site, copy.Type))],
        Closure { Receiver: { } made } closure => [closure with { Receiver = ValueOf(made) }],
        Reference { Target: { Root: HeapObject root } place } => [.. Objects(root).Select(r => new Reference(place with { Root = r }))],
        Reference { Target: { Root: IParameterSymbol parameter } } => [.. interpreter.ReferencesTo(ArgumentOf(Input.Of(parameter))?.Operation)],
        _ => [target],
    };

    private IEnumerable<HeapObject> PartsOf(MemberObject part)
    {
        foreach (var parent in Objects(part.Parent))
        {
            foreach (var found in interpreter.ReadPart(Value.Of(parent), part.Member, node).Objects)
            {
                yield return found;
            }
        }
    }
}
