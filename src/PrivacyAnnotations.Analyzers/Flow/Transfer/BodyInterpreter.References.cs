using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Reading variables and members.</summary>
internal sealed partial class BodyInterpreter
{
    private Value EvalLocal(ILocalReferenceOperation operation)
    {
        if (_aliases.TryGetValue(operation.Local, out var target))
        {
            return Eval(target);
        }

        return operation.Local.HasConstantValue ? Value.Clean : WithTypeLabels(operation, Get(new Place(operation.Local, Member.Whole)));
    }

    private Value EvalParameter(IParameterReferenceOperation operation)
    {
        if (_state.TryGet(new Place(operation.Parameter, Member.Whole), out var value))
        {
            NoteRead(operation.Parameter, value, operation);
            return value;
        }

        // A parameter of the primary constructor, seen from another member: a part of the object.
        return Read(_this, operation.Parameter, operation);
    }

    private Value EvalField(IFieldReferenceOperation operation)
    {
        if (operation.Field.HasConstantValue)
        {
            return Value.Clean;
        }

        return operation.Instance is null
            ? ReadStatic(operation.Field, operation)
            : Read(Eval(operation.Instance), Unnamed(operation.Field), operation);
    }

    private Value EvalEvent(IEventReferenceOperation operation) =>
        operation.Instance is null ? ReadStatic(operation.Event, operation) : Read(Eval(operation.Instance), operation.Event, operation);

    private Value EvalProperty(IPropertyReferenceOperation operation) =>
        WithConsents(operation.Property, operation.Type, ReadProperty(operation));

    private Value ReadProperty(IPropertyReferenceOperation operation)
    {
        var property = operation.Property;
        if (property.GetMethod is not { } getter || IsStored(property) || IsKnownPart(operation))
        {
            return operation.Instance is null
                ? ReadStatic(property, operation)
                : Read(Eval(operation.Instance), property, operation);
        }

        return Call(CallSite.OfGetter(operation, getter, this));
    }

    // A model has said what is in this part of a library's object: the key of a group.
    private bool IsKnownPart(IPropertyReferenceOperation operation)
    {
        if (operation.Instance is not { } instance || operation.Property.IsIndexer || IsInSource(operation.Property))
        {
            return false;
        }

        foreach (var target in Eval(instance).Objects)
        {
            if (_state.TryGet(new Place(target, Member.Of(operation.Property)), out _))
            {
                return true;
            }
        }

        return false;
    }

    private Value EvalElement(IOperation operation, IOperation container, IEnumerable<IOperation> indices)
    {
        foreach (var index in indices)
        {
            Eval(index);
        }

        return WithTypeLabels(operation, ElementOf(Eval(container), operation.Syntax));
    }

    /// <summary>A part of an object: what this body stored there, or else what its annotation says.</summary>
    private Value Read(Value owner, ISymbol member, IOperation operation)
    {
        var root = RootOf(operation);
        var value = Read(owner, member, root);
        value = value.With(value.Labels.RootedAt(root));
        NoteRead(member, value, operation);
        return WithTypeLabels(operation, value.Via(operation.Syntax, NameOf(member)));
    }

    private Value Read(Value owner, ISymbol member, object? root)
    {
        var part = Member.Of(member);
        var value = Value.Clean;
        foreach (var target in owner.Objects)
        {
            value = value.Join(Get(new Place(target, part)));
        }

        if (!_context.Annotations.Says(member))
        {
            return value.AndLabels(WholeLabels(owner, except: owner.Objects));
        }

        return owner.Objects.IsEmpty ? Value.Of(Annotated(member, root)) : value;
    }

    private Value ReadStatic(ISymbol symbol, IOperation operation)
    {
        var place = new Place(symbol.OriginalDefinition, Member.Whole);
        var value = _state.TryGet(place, out var stored) ? stored : Value.Of(Annotated(symbol, symbol)).Join(DefaultStore(symbol));
        NoteRead(symbol, value, operation);
        return WithTypeLabels(operation, value.Via(operation.Syntax, NameOf(symbol)));
    }

    private LabelSet Annotated(ISymbol symbol, object? root)
    {
        var labels = LabelSet.Empty;
        foreach (var label in _context.Annotations.LabelsOf(symbol))
        {
            labels = labels.Add(new LabelFlow(Label.Known(label, root), null));
        }

        return labels;
    }

    /// <summary>The labels of the whole value: on it, and in what was put into its objects.</summary>
    private LabelSet WholeLabels(Value value) => WholeLabels(value, []);

    // Where an object is followed member by member, what the caller knows of the whole says nothing about one member.
    private LabelSet WholeLabels(Value value, System.Collections.Immutable.ImmutableArray<HeapObject> except)
    {
        var labels = except.IsEmpty ? value.Labels : WithoutInputsOf(value.Labels, except);
        foreach (var target in value.Objects)
        {
            if (_state.TryGet(new Place(target, Member.Content), out var content))
            {
                labels = labels.Union(content.Labels);
            }
        }

        return labels;
    }

    private LabelSet WithoutInputsOf(LabelSet labels, System.Collections.Immutable.ImmutableArray<HeapObject> objects)
    {
        var kept = LabelSet.Empty;
        foreach (var flow in labels.Flows)
        {
            if (flow.Label.Input is not { } input || flow.Label.Shown is not null || !IsFollowed(input, objects))
            {
                kept = kept.Add(flow);
            }
        }

        return kept;
    }

    private static bool IsFollowed(Input input, System.Collections.Immutable.ImmutableArray<HeapObject> objects)
    {
        foreach (var target in objects)
        {
            if (target is InputObject known && known.Input.Equals(input))
            {
                return true;
            }
        }

        return false;
    }

    private Value ElementOf(Value container, SyntaxNode node)
    {
        var value = Value.Of(WholeLabels(container, except: container.Objects));
        foreach (var target in container.Objects)
        {
            value = value.Join(Get(new Place(target, Member.Element)));
        }

        return value.Via(node, "element");
    }

    // A value of an annotated type is personal data wherever it is read.
    private Value WithTypeLabels(IOperation operation, Value value)
    {
        foreach (var label in _context.DataTypes.LabelsOf(operation.Type))
        {
            value = value.AndLabels(LabelSet.Of(Label.Known(label, RootOf(operation))));
        }

        return value;
    }

    /// <summary>What two reads must share to be one value to the reader of a diagnostic.</summary>
    private static object? RootOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation { Instance: ILocalReferenceOperation or IParameterReferenceOperation } member => RootOf(member.Instance),
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        _ => operation.Syntax,
    };

    private static IFieldSymbol Unnamed(IFieldSymbol field) => field.CorrespondingTupleField ?? field;

    private static string NameOf(ISymbol symbol) =>
        symbol is IParameterSymbol or ILocalSymbol || symbol.ContainingType is not { IsAnonymousType: false } type ? symbol.Name : $"{type.Name}.{symbol.Name}";

    // Its content is followed like a field's: an auto-property, or one whose annotation is the contract, or a foreign one.
    private bool IsStored(IPropertySymbol property) =>
        !property.IsIndexer
        && (_context.Annotations.Says(property) || property.ContainingType.IsAnonymousType || property.ContainingType.IsTupleType
            || Bodies.IsAutoProperty(property) || (!IsInSource(property) && _context.Annotations.Types.IsVisibleTo(property.ContainingAssembly)));

    private bool IsInSource(ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, _context.Compilation.Assembly);
}
