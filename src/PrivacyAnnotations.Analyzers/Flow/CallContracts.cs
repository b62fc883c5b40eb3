using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Reach;
using PrivacyAnnotations.Core.Symbols;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>What <c>[Deidentifies]</c> and <c>[Sink]</c> say about a method, its parameters and its type.</summary>
internal sealed class CallContracts(Compilation compilation, WellKnownTypes types)
{
    private readonly ConcurrentDictionary<IMethodSymbol, Deidentification> _techniques = new(SameSymbol.Comparer);
    private readonly ConcurrentDictionary<ISymbol, EquatableArray<string>> _consents = new(SameSymbol.Comparer);
    private readonly ConcurrentDictionary<ISymbol, SinkKind> _sinks = new(SameSymbol.Comparer);

    private readonly Lazy<bool> _mayCheckConsent = new(() => AnnotationWords.MayOccur(compilation, types, types.ChecksConsent));
    private readonly Lazy<bool> _mayDeidentify = new(() => AnnotationWords.MayOccur(compilation, types, types.Deidentifies));
    private readonly Lazy<bool> _mayHaveSinks = new(() => AnnotationWords.MayOccur(compilation, types, types.Sink));

    /// <summary>Whether anything in sight may be annotated as a check of consent.</summary>
    public bool MayCheckConsent => _mayCheckConsent.Value;

    /// <summary>The purposes that a method or property checks the subject's consent for.</summary>
    public EquatableArray<string> ConsentsOf(ISymbol check)
    {
        if (!MayCheckConsent)
        {
            return EquatableArray<string>.Empty;
        }

        var definition = check.OriginalDefinition;
        return BodySymbols.IsInBody(definition) ? ReadConsents(definition)
            : _consents.TryGetValue(definition, out var known) ? known
            : _consents.GetOrAdd(definition, ReadConsents(definition));
    }

    private EquatableArray<string> ReadConsents(ISymbol check)
    {
        if (types.ChecksConsent is null || !types.IsVisibleTo(check.ContainingAssembly ?? types.Home))
        {
            return EquatableArray<string>.Empty;
        }

        foreach (var attribute in check.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, types.ChecksConsent))
            {
                return attribute.StringsAt(0);
            }
        }

        foreach (var inherited in Inheritance.InheritedFrom(check))
        {
            if (ConsentsOf(inherited) is { Count: > 0 } purposes)
            {
                return purposes;
            }
        }

        return EquatableArray<string>.Empty;
    }

    /// <summary>The technique by which a method de-identifies, or <see cref="Deidentification.Unspecified"/>.</summary>
    public Deidentification TechniqueOf(IMethodSymbol method)
    {
        if (!_mayDeidentify.Value)
        {
            return Deidentification.Unspecified;
        }

        var definition = method.OriginalDefinition;
        return BodySymbols.IsInBody(definition) ? ReadTechnique(definition)
            : _techniques.TryGetValue(definition, out var known) ? known
            : _techniques.GetOrAdd(definition, ReadTechnique(definition));
    }

    /// <summary>The technique that a class, such as a JSON converter, applies to all that it handles.</summary>
    public Deidentification TechniqueOf(INamedTypeSymbol type) => (Deidentification)Read(type.GetAttributes(), types.Deidentifies);

    /// <summary>The kind of sink that a method's parameter is, by itself, its method or its type; or <see cref="SinkKind.Unspecified"/>.</summary>
    public SinkKind SinkOf(IParameterSymbol parameter)
    {
        if (!_mayHaveSinks.Value)
        {
            return SinkKind.Unspecified;
        }

        var definition = parameter.OriginalDefinition;
        return BodySymbols.IsInBody(definition) ? ReadSink(definition)
            : _sinks.TryGetValue(definition, out var known) ? known
            : _sinks.GetOrAdd(definition, ReadSink(definition));
    }

    private Deidentification ReadTechnique(IMethodSymbol method)
    {
        for (ISymbol? current = method; current is not null; current = Next(current))
        {
            var attributes = current is IMethodSymbol m ? m.GetAttributes().AddRange(m.GetReturnTypeAttributes()) : current.GetAttributes();
            if ((Deidentification)Read(attributes, types.Deidentifies) is var technique and not Deidentification.Unspecified)
            {
                return technique;
            }
        }

        foreach (var inherited in Inheritance.InheritedFrom(method))
        {
            if (TechniqueOf((IMethodSymbol)inherited) is var technique and not Deidentification.Unspecified)
            {
                return technique;
            }
        }

        return Deidentification.Unspecified;
    }

    private SinkKind ReadSink(IParameterSymbol parameter)
    {
        if (!types.IsVisibleTo(parameter.ContainingAssembly ?? types.Home))
        {
            return SinkKind.Unspecified;
        }

        for (ISymbol? current = parameter; current is not (null or INamespaceSymbol); current = current.ContainingSymbol)
        {
            if ((SinkKind)Read(current.GetAttributes(), types.Sink) is var kind and not SinkKind.Unspecified)
            {
                return kind;
            }
        }

        foreach (var inherited in Inheritance.InheritedFrom(parameter))
        {
            if (SinkOf((IParameterSymbol)inherited) is var kind and not SinkKind.Unspecified)
            {
                return kind;
            }
        }

        return SinkKind.Unspecified;
    }

    private static ISymbol? Next(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { AssociatedSymbol: { } associated } => associated,
        IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } => null,
        INamedTypeSymbol => null,
        _ => symbol.ContainingType,
    };

    private static int Read(System.Collections.Immutable.ImmutableArray<AttributeData> attributes, INamedTypeSymbol? type)
    {
        foreach (var attribute in attributes)
        {
            if (type is not null && SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type))
            {
                return attribute.IntAt(0);
            }
        }

        return 0;
    }
}
