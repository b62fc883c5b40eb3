using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Calls into code without source or model: the result carries what arguments and receiver carry.</summary>
internal sealed partial class BodyInterpreter
{
    private Value CallUnknown(CallSite site)
    {
        NotePassedOn(site);
        PassToChannel(site, site.Receiver.Channels, new Exposure(ExposureKind.Graph));
        var carried = CarriedBy(site.Receiver);
        var elements = ElementsOfUnknown(site.Receiver, site);
        foreach (var argument in site.Arguments)
        {
            carried = carried.Union(CarriedBy(argument.Value));
            elements = elements.Join(ElementsOfUnknown(argument.Value, site));
        }

        var returned = CallDelegates(site, carried, elements);
        AssignOuts(site, carried);
        if (site.Method.MethodKind == MethodKind.Constructor)
        {
            return Created(site, carried);
        }

        var result = CanCarry(site.Type) && !(site.Method.AssociatedSymbol is IPropertySymbol property && SaysLittle(property))
            ? site.Through(Value.Of(carried).Join(returned))
            : returned;
        return ElementTypes.Of(Awaited(site.Type)) is null
            ? WithObject(result, site)
            : CollectionOf(site, elements.Join(returned)).AndLabels(result.Labels);
    }

    private Value ElementsOfUnknown(Value value, CallSite site)
    {
        var elements = Value.Clean;
        foreach (var target in value.Objects)
        {
            if (ElementTypes.Of(target.Type) is not null || _state.TryGet(new Place(target, Member.Element), out _))
            {
                elements = elements.Join(Get(new Place(target, Member.Element)));
            }
        }

        return elements;
    }

    // A delegate that is handed over may be called, with anything that was handed over beside it.
    private Value CallDelegates(CallSite site, LabelSet carried, Value elements)
    {
        var returned = Value.Clean;
        foreach (var argument in site.Arguments)
        {
            returned = returned.Join(CallEach(argument.Value, parameter => HandedTo(parameter, site, carried, elements), site) ?? Value.Clean);
        }

        return returned;
    }

    private Value HandedTo(IParameterSymbol parameter, CallSite site, LabelSet carried, Value elements)
    {
        var value = CanCarry(parameter.Type) ? Value.Of(carried) : Value.Clean;
        value = JoinIfFits(value, elements, parameter.Type);
        value = JoinIfFits(value, site.Receiver, parameter.Type);
        foreach (var argument in site.Arguments)
        {
            value = JoinIfFits(value, argument.Value, parameter.Type);
        }

        return value;
    }

    private Value JoinIfFits(Value value, Value candidate, ITypeSymbol type)
    {
        foreach (var target in candidate.Objects)
        {
            if (target is not Closure && target.Type is { } known && _context.Compilation.HasImplicitConversion(known, type))
            {
                value = value.Join(Value.Of(target));
            }
        }

        return value;
    }

    private void AssignOuts(CallSite site, LabelSet carried)
    {
        foreach (var argument in site.Arguments)
        {
            if (argument.Parameter.RefKind is RefKind.Ref or RefKind.Out)
            {
                var value = CanCarry(argument.Parameter.Type) ? site.Through(Value.Of(carried)) : Value.Clean;
                Assign(argument.Operation, argument.Parameter.RefKind == RefKind.Out ? value : argument.Value.Join(value));
            }
        }
    }

    /// <summary>
    /// Whether the result of unknown code can hold what went in. A bool cannot; a type that declares its own personal data
    /// says by its annotations what it holds.
    /// </summary>
    private bool CanCarry(ITypeSymbol? type) =>
        Awaited(type) is { } result
        && result.SpecialType is not (SpecialType.System_Boolean or SpecialType.System_Void)
        && result.TypeKind is not (TypeKind.Enum or TypeKind.Delegate)
        && !_context.DataTypes.Holds(result);

    private static ITypeSymbol? Awaited(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } => result,
        INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [] } => null,
        _ => type,
    };

    private Value WithObject(Value value, CallSite site) => WithObject(value, site, site.Type);

    private Value WithObject(Value value, CallSite site, ITypeSymbol? result) =>
        value.Objects.IsEmpty && Awaited(result) is { SpecialType: SpecialType.None } type
            ? value.Join(Value.Of(OpenObject(site.Node, type) ?? (HeapObject)new ResultObject(site.Node, type)))
            : value;

    private Value CollectionOf(CallSite site, Value elements)
    {
        var created = new Allocation(site.Node, null, Awaited(site.Type));
        _state.Set(new Place(created, Member.Existence), Value.Clean);
        var place = new Place(created, Member.Element);
        _state.Set(place, elements.IsClean ? DefaultElement(created, site) : elements);
        return Value.Of(created);
    }

    // A sequence out of the unknown has elements of its type, whatever they hold.
    private Value DefaultElement(Allocation collection, CallSite site) =>
        ElementTypes.Of(collection.Type) is { SpecialType: SpecialType.None } element
            ? Value.Of(OpenObject(site.Node, element) ?? (HeapObject)new MemberObject(new ResultObject(site.Node, collection.Type), Member.Element, element))
            : Value.Clean;
}
