using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>Reading variables and members.</summary>
internal sealed partial class BodyInterpreter
{
    private Value EvalLocal(ILocalReferenceOperation operation)
    {
        if (operation.Local.HasConstantValue)
        {
            return Value.Clean;
        }

        var value = Get(new Place(operation.Local, Member.Whole));
        return WithTypeLabels(operation, ReadWithConsent(operation.Local.IsRef ? Dereference(value) : value));
    }

    private Value EvalParameter(IParameterReferenceOperation operation)
    {
        if (_state.TryGet(new Place(operation.Parameter, Member.Whole), out var value))
        {
            NoteRead(operation.Parameter, value, operation);
            return ReadWithConsent(value);
        }

        // A parameter of the primary constructor, seen from another member: a part of the object.
        return operation.Parameter.ContainingSymbol is INamedTypeSymbol ? EvalExtended(operation) : Read(_this, operation.Parameter, operation);
    }

    // The parameter of an 'extension' block is what its members are called on.
    private Value EvalExtended(IParameterReferenceOperation operation)
    {
        var (parameter, input) = (operation.Parameter, Input.Of(Input.This));
        var labels = _context.Annotations.Says(parameter) ? Annotated(parameter, parameter)
            : IsHandedIn(Input.This) ? LabelSet.Of(Label.From(input))
            : LabelSet.Empty;
        var value = new Value(labels, [new InputObject(input, parameter.Type)], 0);
        NoteRead(parameter, value, operation);
        return WithTypeLabels(operation, value);
    }

    private Value EvalField(IFieldReferenceOperation operation)
    {
        if (operation.Field.HasConstantValue)
        {
            return Value.Clean;
        }

        if (operation.Instance is null)
        {
            return ReadStatic(operation.Field, operation);
        }

        var owner = Eval(operation.Instance);
        return WithOwnerLabels(operation, owner, Read(owner, Unnamed(operation.Field), operation));
    }

    private Value EvalEvent(IEventReferenceOperation operation) =>
        operation.Instance is null ? ReadStatic(operation.Event, operation) : Read(Eval(operation.Instance), operation.Event, operation);

    private Value EvalProperty(IPropertyReferenceOperation operation) =>
        operation.Instance is null && IsStored(operation.Property)
            ? WithConsents(operation.Property, operation.Type, ReadStatic(operation.Property, operation))
            : ReadProperty(operation, EvalInstance(operation.Instance));

    /// <summary>A property of an object that may have been found in another way than by the reference's own instance.</summary>
    private Value ReadProperty(IPropertyReferenceOperation operation, Value owner) =>
        WithConsentsOf(owner, operation.Property, isImplicit: false, WithConsents(operation.Property, operation.Type, ReadAsIs(operation, owner)));

    private Value ReadAsIs(IPropertyReferenceOperation operation, Value owner) => WithOwnerLabels(operation, owner,
        FieldMadeFor(operation.Property, operation.Property.GetMethod) is { } field ? Read(owner, field, operation)
        : operation.Property.GetMethod is not { } getter || IsStored(operation.Property) || IsKnownPart(operation.Property, owner)
            ? Read(owner, operation.Property, operation)
            : WithTypeLabels(operation, ReadWithConsent(Dereference(Call(new CallSite(operation, getter, operation.Instance, owner, EvalArguments(operation.Arguments)))), owner)));

    // 'get;' beside a setter that says 'field', and the other way round: the compiler writes the one that is missing.
    private IFieldSymbol? FieldMadeFor(IPropertySymbol property, IMethodSymbol? accessor) =>
        accessor is { IsAbstract: false, IsExtern: false } && IsInSource(property) && !IsStored(property) && Bodies.Of(accessor, _cancellationToken) is null
            ? Bodies.FieldBehind(property.OriginalDefinition)
            : null;

    // A model has said what is in this part of a library's object: the key of a group.
    private bool IsKnownPart(IPropertySymbol property, Value owner)
    {
        foreach (var target in property.IsIndexer || IsInSource(property) ? [] : owner.Objects)
        {
            if (_state.TryGet(new Place(target, Member.Of(property)), out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A part of an object: what this body stored there, or else what its annotation says.</summary>
    private Value Read(Value owner, ISymbol member, IOperation operation)
    {
        var root = RootOf(operation);
        var value = Read(owner, member, root);
        value = ReadWithConsent(value.With(value.Labels.RootedAt(root)), owner);
        NoteRead(member, value, operation);
        return WithTypeLabels(operation, Through(value, operation.Syntax, member));
    }

    private Value ReadStatic(ISymbol symbol, IOperation operation)
    {
        if (IsEmptyByCustom(symbol, operation.Type))
        {
            return EmptyAt(operation);
        }

        var place = new Place(symbol.OriginalDefinition, Member.Whole);
        var value = _state.TryGet(place, out var stored) ? stored : DefaultOfStatic(symbol);
        NoteRead(symbol, value, operation);
        return WithTypeLabels(operation, Through(ReadWithConsent(value), operation.Syntax, symbol));
    }

    internal Value DefaultOfStatic(ISymbol symbol)
    {
        var (member, type) = (symbol.OriginalDefinition, TypeOf(Member.Of(symbol), null));
        var value = Value.Of(Annotated(symbol, symbol)).Join(DefaultStore(symbol));
        return IsHandedIn(member) && !_context.Annotations.Says(member) ? value.Join(HandedIn(member, type))
            : type is { SpecialType: SpecialType.None } ? value.Join(Value.Of(new StaticObject(member, type)))
            : value;
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

    // A value of an annotated type is personal data wherever it is read.
    private Value WithTypeLabels(IOperation operation, Value value) => WithTypeLabels(operation, operation.Type, value);

    // And so are its members, unless they say something else.
    private Value WithOwnerLabels(IMemberReferenceOperation read, Value owner, Value value) =>
        read.Instance is null || read.Type is { SpecialType: SpecialType.System_Boolean } || IsDeidentified(owner) || _context.Annotations.Says(read.Member)
            ? value
            : WithTypeLabels(read, read.Instance.Type, value);

    private Value WithTypeLabels(IOperation operation, ITypeSymbol? type, Value value)
    {
        foreach (var label in IsDeidentified(value) ? [] : _context.DataTypes.LabelsOf(type))
        {
            value = value.AndLabels(LabelSet.Of(Label.Known(label, RootOf(operation))));
        }

        return value;
    }

    private static bool IsDeidentified(Value value)
    {
        foreach (var target in value.Objects)
        {
            if (target.Root is not DeidentifiedObject)
            {
                return false;
            }
        }

        return !value.Objects.IsEmpty;
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

    // Most values carry nothing whose way would have to be told.
    private static Value Through(Value value, SyntaxNode node, ISymbol member) => value.Labels.IsEmpty ? value : value.Via(node, NameOf(member));

    private static string NameOf(ISymbol symbol) => symbol switch
    {
        IFieldSymbol { AssociatedSymbol: { } property } => NameOf(property),
        IParameterSymbol or ILocalSymbol or not { ContainingType.IsAnonymousType: false } => symbol.Name,
        _ => $"{symbol.ContainingType.Name}.{symbol.Name}",
    };

    // Its content is followed like a field's.
    private bool IsStored(IPropertySymbol property) => _context.Stored.IsStored(property);

    private bool IsInSource(ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, _context.Compilation.Assembly);
}
