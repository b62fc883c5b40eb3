using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>
/// References: a <c>ref</c> local, or a call that returns by reference, is worth the places that it may stand for.
/// </summary>
internal sealed partial class BodyInterpreter
{
    // What a temporary stands for that the graph assigns through: 'a ??= b', 'array[Index()] += c'.
    private readonly Dictionary<CaptureId, List<IOperation>> _captured = [];

    /// <summary>The value of an expression that is taken by reference: the places, and what is in them.</summary>
    private Value EvalReference(IOperation operation)
    {
        var references = ImmutableArray<HeapObject>.Empty;
        foreach (var place in PlacesOf(operation))
        {
            references = references.Add(new Reference(place));
        }

        return references.IsEmpty ? Eval(operation) : new Value(LabelSet.Empty, references, 0);
    }

    /// <summary>What a callee got that took this argument by reference.</summary>
    internal ImmutableArray<HeapObject> ReferencesTo(IOperation? argument) => argument is null ? [] : EvalReference(argument).Objects;

    private IEnumerable<Place> PlacesOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation { Local.IsRef: true } alias => ReferencesIn(Get(new Place(alias.Local, Member.Whole))),
        ILocalReferenceOperation local => [new Place(local.Local, Member.Whole)],
        IParameterReferenceOperation parameter => [new Place(parameter.Parameter, Member.Whole)],
        IFieldReferenceOperation { Instance: null } field => [new Place(field.Field.OriginalDefinition, Member.Whole)],
        IFieldReferenceOperation field => PartsIn(Eval(field.Instance), Member.Of(Unnamed(field.Field))),
        IArrayElementReferenceOperation element => PartsIn(Eval(element.ArrayReference), Member.Element),
        IInlineArrayAccessOperation element => PartsIn(Eval(element.Instance), Member.Element),
        IPropertyReferenceOperation { Property: { IsIndexer: true, ReturnsByRef: true } } element => PartsIn(Eval(element.Instance), Member.Element),
        IPropertyReferenceOperation { Property: { GetMethod: { } getter, ReturnsByRef: true } } property =>
            PlacesReturned(new CallSite(property, getter, property.Instance, EvalInstance(property.Instance), [])),
        IInvocationOperation { TargetMethod.ReturnsByRef: true } call =>
            PlacesReturned(new CallSite(call, call.TargetMethod, call.Instance, EvalInstance(call.Instance), EvalArguments(call.Arguments))),
        IConversionOperation conversion => PlacesOf(conversion.Operand),
        IFlowCaptureReferenceOperation capture => PlacesOfAll(capture.Id),
        _ => [],
    };

    // Out of code that cannot be seen: into the collection that was asked for it.
    private IEnumerable<Place> PlacesReturned(CallSite site)
    {
        var returned = new List<Place>(ReferencesIn(Call(site)));
        if (returned.Count > 0)
        {
            return returned;
        }

        returned.AddRange(PartsIn(site.Receiver, Member.Element));
        foreach (var argument in site.Arguments)
        {
            returned.AddRange(PartsIn(argument.Value, Member.Element));
        }

        return returned;
    }

    private IEnumerable<Place> PlacesOfAll(CaptureId capture)
    {
        foreach (var target in _captured.TryGetValue(capture, out var targets) ? targets : [])
        {
            foreach (var place in PlacesOf(target))
            {
                yield return place;
            }
        }
    }

    private static IEnumerable<Place> ReferencesIn(Value value)
    {
        foreach (var target in value.Objects)
        {
            if (target is Reference reference)
            {
                yield return reference.Target;
            }
        }
    }

    private static IEnumerable<Place> PartsIn(Value owner, Member member)
    {
        foreach (var target in owner.Objects)
        {
            yield return new Place(target, member);
        }
    }

    /// <summary>What the places hold that a value refers to; a value that refers to none is itself.</summary>
    private Value Dereference(Value value)
    {
        var result = value;
        foreach (var place in ReferencesIn(value))
        {
            result = (ReferenceEquals(result, value) ? Value.Of(value.Labels) : result).Join(Get(place));
        }

        return result;
    }

    private void AssignThrough(IOperation reference, Value value)
    {
        var places = ImmutableArray.CreateRange(PlacesOf(reference));
        foreach (var place in places)
        {
            if (place is { Root: HeapObject owner, Member.Symbol: { } member })
            {
                NoteStore(owner, member, value, RightSideOf(reference));
            }

            var isOnly = places.Length == 1 && !place.Member.IsElement;
            _state.Set(place, isOnly ? value : Get(place).Join(value));
        }
    }
}
