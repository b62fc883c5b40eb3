using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>
/// Which personal data a member, parameter, return value or type holds, wherever that was said. The first place that says
/// something wins: the symbol itself, an annotation from afar, the record parameter behind a property, the metadata
/// class, and last the members that it overrides or implements.
/// </summary>
public sealed class AnnotationReader
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<MemberLabel>> _members = new(SameSymbol.Comparer);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<MemberLabel>> _returns = new(SameSymbol.Comparer);
    private readonly ConcurrentDictionary<ISymbol, bool> _exempt = new(SameSymbol.Comparer);
    private readonly AttributeLabels _attributes;

    public AnnotationReader(Compilation compilation, WellKnownTypes types)
    {
        Types = types;
        _attributes = new AttributeLabels(types);
        Remote = new RemoteAnnotations(compilation, types);
    }

    public WellKnownTypes Types { get; }

    /// <summary>The members that <c>[assembly: PersonalDataMember]</c> annotates.</summary>
    public RemoteAnnotations Remote { get; }

    /// <summary>The labels of a field, property, parameter or type itself; those of its static type are not among them.</summary>
    public ImmutableArray<MemberLabel> LabelsOf(ISymbol symbol)
    {
        var definition = symbol.OriginalDefinition;
        return BodySymbols.IsInBody(definition) ? ReadOwn(definition, definition.GetAttributes())
            : _members.TryGetValue(definition, out var known) ? known
            : _members.GetOrAdd(definition, Read(definition));
    }

    /// <summary>Whether an annotation speaks of the member, be it to say that it is no personal data.</summary>
    public bool Says(ISymbol symbol)
    {
        var definition = symbol.OriginalDefinition;
        return !LabelsOf(definition).IsEmpty
            || (BodySymbols.IsInBody(definition) ? IsExempt(definition)
                : _exempt.TryGetValue(definition, out var exempt) ? exempt
                : _exempt.GetOrAdd(definition, IsExempt(definition)));
    }

    /// <summary>The labels of what a method returns.</summary>
    public ImmutableArray<MemberLabel> ReturnLabelsOf(IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        return BodySymbols.IsInBody(definition) ? ReadOwn(definition, definition.GetReturnTypeAttributes())
            : _returns.TryGetValue(definition, out var known) ? known
            : _returns.GetOrAdd(definition, ReadReturn(definition));
    }

    // Nothing in a body inherits anything, and nobody can speak of it from afar.
    private ImmutableArray<MemberLabel> ReadOwn(ISymbol symbol, ImmutableArray<AttributeData> attributes)
    {
        var own = _attributes.Read(symbol, attributes, out var notPersonal);
        return notPersonal ? [] : own;
    }

    private ImmutableArray<MemberLabel> Read(ISymbol symbol)
    {
        if (!CanBeAnnotated(symbol))
        {
            return [];
        }

        var says = TryOwn(symbol)
            ?? TryRecordParameter(symbol)
            ?? TryMetadataClass(symbol)
            ?? TryProperty(symbol)
            ?? TryInherited(symbol)
            ?? [];
        return says;
    }

    private bool IsExempt(ISymbol symbol)
    {
        if (!CanBeAnnotated(symbol))
        {
            return false;
        }

        _attributes.Read(symbol, symbol.GetAttributes(), out var exempt);
        return exempt || (symbol is IPropertySymbol property && RecordMembers.ParameterOf(property) is { } parameter && IsExempt(parameter));
    }

    // An empty answer is an answer: [NotPersonalData] ends the search.
    private ImmutableArray<MemberLabel>? TryOwn(ISymbol symbol)
    {
        var own = _attributes.Read(symbol, symbol.GetAttributes(), out var notPersonal);
        if (notPersonal)
        {
            return ImmutableArray<MemberLabel>.Empty;
        }

        own = own.AddRange(Remote.LabelsOf(symbol));
        return own.IsEmpty ? null : own;
    }

    private ImmutableArray<MemberLabel>? TryRecordParameter(ISymbol symbol) =>
        symbol is IPropertySymbol property && RecordMembers.ParameterOf(property) is { } parameter
            ? TryOwn(parameter)
            : null;

    private ImmutableArray<MemberLabel>? TryMetadataClass(ISymbol symbol) =>
        MetadataClasses.TwinOf(symbol) is { } twin ? TryOwn(twin) : null;

    // What its setter is given, and what its own field holds.
    private ImmutableArray<MemberLabel>? TryProperty(ISymbol symbol) => symbol switch
    {
        IParameterSymbol { IsImplicitlyDeclared: true, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: { } property } setter } value
            when value.Ordinal == setter.Parameters.Length - 1 => LabelsOf(property),
        IFieldSymbol { AssociatedSymbol: IPropertySymbol property } => LabelsOf(property),
        _ => null,
    };

    private ImmutableArray<MemberLabel>? TryInherited(ISymbol symbol)
    {
        foreach (var inherited in Inheritance.InheritedFrom(symbol))
        {
            // The nearest one that says something; it has asked its own ancestors already.
            var labels = LabelsOf(inherited);
            if (!labels.IsEmpty)
            {
                return labels;
            }
        }

        return null;
    }

    private ImmutableArray<MemberLabel> ReadReturn(IMethodSymbol method)
    {
        if (!Types.IsVisibleTo(method.ContainingAssembly ?? Types.Home))
        {
            return [];
        }

        var own = _attributes.Read(method, method.GetReturnTypeAttributes(), out var notPersonal).AddRange(Remote.LabelsOf(method));
        if (notPersonal || !own.IsEmpty)
        {
            return notPersonal ? [] : own;
        }

        foreach (var inherited in Inheritance.InheritedFrom(method))
        {
            var labels = ReturnLabelsOf((IMethodSymbol)inherited);
            if (!labels.IsEmpty)
            {
                return labels;
            }
        }

        return [];
    }

    private bool CanBeAnnotated(ISymbol symbol) =>
        symbol.ContainingAssembly is { } assembly && (Types.IsVisibleTo(assembly) || Remote.Mentions(assembly));
}
