using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>The models as one compilation sees them. Answers are remembered per symbol, also the negative ones; safe to share between threads.</summary>
public sealed class ModelResolver
{
    private readonly Compilation _compilation;
    private readonly ModelCatalog _catalog;
    private readonly HashSet<string> _assemblies;
    private readonly MemberModels _members;
    private readonly bool _asksForAttributes;
    private readonly HashSet<string> _revealing;
    private readonly HashSet<string> _dispatching;
    private readonly HashSet<string> _writing;
    private readonly bool _writesByAttribute;
    private readonly ConcurrentDictionary<ISymbol, ApiModel?> _answers = new(SameSymbol.Comparer);
    private readonly ConcurrentDictionary<ISymbol, ApiModel?> _typeAttributes = new(SameSymbol.Comparer);
    private readonly Func<ISymbol, ApiModel?> _find;
    private readonly Func<ISymbol, ApiModel?> _findOfType;

    public ModelResolver(Compilation compilation, ModelCatalog catalog)
    {
        _compilation = compilation;
        _catalog = catalog;
        _assemblies = new(compilation.ReferencedAssemblyNames.Select(static a => a.Name), StringComparer.OrdinalIgnoreCase)
        {
            compilation.Assembly.Name,
        };
        _members = new MemberModels(catalog, IsActive);
        _asksForAttributes = catalog.Layers.Any(l => l.Attributes.Any(e => IsActive(e.File)));
        _revealing = NamesIn(static l => l.Revealing, static p => p.Member);
        _dispatching = NamesIn(static l => l.Dispatching, static p => p.Member);
        _writing = NamesIn(static l => l.Writing, static p => p.Type.Last.Name);
        _writesByAttribute = catalog.Layers.Any(l => l.Writing.Any(e => e.Pattern.Kind == ApiKind.Attribute && IsActive(e.File)));
        _find = FindNow;
        _findOfType = OfAttributesOf;
    }

    /// <summary>What is known of a method, constructor or accessor; null means: nothing, the default holds.</summary>
    public ApiModel? Find(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return _answers.GetOrAdd(definition.PartialDefinitionPart ?? definition, _find);
    }

    /// <summary>Whether a call of the method lets a library write data that nobody hands to it.</summary>
    public bool Reveals(IMethodSymbol method) => _revealing.Contains(method.Name) && Find(method) is not null;

    /// <summary>Which of its arguments a call hands to methods of the project that handle its type.</summary>
    public IEnumerable<DispatchesClause> DispatchesOf(IMethodSymbol method) =>
        _dispatching.Contains(method.Name) ? Find(method)?.Clauses.AsImmutableArray().OfType<DispatchesClause>() ?? [] : [];

    /// <summary>The methods and types that make something else of all that is in an object, such as serializers and mappers.</summary>
    /// <param name="isMentioned">Whether the project mentions a name: of the others, no library is asked.</param>
    public IEnumerable<TransformerName> Transformers(Func<string, bool> isMentioned) =>
        _catalog.Layers.SelectMany(static l => l.Transforming).Where(e => IsActive(e.File)).SelectMany(e => TransformerNames.Of(e.Pattern, _compilation, isMentioned));

    /// <summary>Whether any model may say of a member of the type that it writes to its object; false is certain, and costs a look at the type's ancestors.</summary>
    public bool MayWrite(INamedTypeSymbol type)
    {
        if (_writesByAttribute)
        {
            return true;
        }

        for (var next = type; next is not null; next = next.BaseType)
        {
            if (_writing.Contains(next.Name))
            {
                return true;
            }
        }

        foreach (var contract in type.AllInterfaces)
        {
            if (_writing.Contains(contract.Name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is known of a property or indexer, for its getter and its setter together.</summary>
    public ApiModel? Find(IPropertySymbol property) => _answers.GetOrAdd(property.OriginalDefinition, _find);

    /// <summary>What is known of every instance of a type, such as the sink that it leads to.</summary>
    public ApiModel? Find(ITypeSymbol type) =>
        type is INamedTypeSymbol named ? _answers.GetOrAdd(named.OriginalDefinition, _find) : null;

    /// <summary>How a serializer or logger walks an object; null where no file says so.</summary>
    public GraphWriter? Writer(string key)
    {
        foreach (var layer in _catalog.Layers)
        {
            if (layer.Writer(key) is { } writer)
            {
                return writer;
            }
        }

        return null;
    }

    /// <summary>The lines of the user's files that speak of nothing, though their library is referenced.</summary>
    public IEnumerable<UnmatchedModel> Unmatched()
    {
        var check = new PatternCheck(_compilation, _catalog);
        foreach (var file in _catalog.UserFiles.Where(IsActive))
        {
            foreach (var unmatched in check.Unmatched(file))
            {
                yield return unmatched;
            }
        }
    }

    private HashSet<string> NamesIn(Func<ModelLayer, ImmutableArray<ApiEntry>> entries, Func<ApiPattern, string> nameOf) =>
        new(_catalog.Layers.SelectMany(l => entries(l).Where(e => IsActive(e.File))).Select(e => nameOf(e.Pattern)), StringComparer.Ordinal);

    private bool IsActive(ModelFile file)
    {
        foreach (var assembly in file.Assemblies)
        {
            if (_assemblies.Contains(assembly))
            {
                return true;
            }
        }

        return file.Assemblies.IsEmpty;
    }

    private ApiModel? FindNow(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => OfType(type),
        IMethodSymbol { AssociatedSymbol: IPropertySymbol property } accessor => OfAccessor(accessor, property),
        IMethodSymbol method => _members.Find(method) ?? OfAttributes(method),
        IPropertySymbol property => OfAttributes(property) ?? _members.Find(property),
        _ => _members.Find(symbol),
    };

    private ApiModel? OfAccessor(IMethodSymbol accessor, IPropertySymbol property) =>
        Find(property) is not { } model ? null
        : accessor.MethodKind == MethodKind.PropertyGet ? AccessorModels.OfGetter(model)
        : AccessorModels.OfSetter(model);

    private ApiModel? OfType(INamedTypeSymbol type)
    {
        var model = _members.OfType(type, derived: false);
        for (var next = type.BaseType; model is null && next is not null; next = next.BaseType)
        {
            model = _members.OfType(next, derived: true);
        }

        foreach (var contract in type.AllInterfaces)
        {
            model ??= _members.OfType(contract, derived: true);
        }

        return model;
    }

    private ApiModel? OfAttributes(IMethodSymbol method)
    {
        if (!_asksForAttributes)
        {
            return null;
        }

        return OfAttributesOf(method) ?? OfTypeAttributes(method.ContainingType);
    }

    // What a framework calls by the attribute of its type is code of this compilation.
    private ApiModel? OfTypeAttributes(INamedTypeSymbol? type)
    {
        if (!SymbolEqualityComparer.Default.Equals(type?.ContainingAssembly, _compilation.Assembly))
        {
            return null;
        }

        for (var next = type; next is { SpecialType: SpecialType.None }; next = next.BaseType)
        {
            if (_typeAttributes.GetOrAdd(next.OriginalDefinition, _findOfType) is { } model)
            {
                return model;
            }
        }

        return null;
    }

    // Of a property of this compilation, what its attribute says comes before what its type says.
    private ApiModel? OfAttributes(IPropertySymbol property) =>
        _asksForAttributes && SymbolEqualityComparer.Default.Equals(property.ContainingAssembly, _compilation.Assembly) ? OfAttributesOf(property) : null;

    private ApiModel? OfAttributesOf(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && OfAttribute(type) is { } model)
            {
                return model;
            }
        }

        return null;
    }

    private ApiModel? OfAttribute(INamedTypeSymbol type)
    {
        foreach (var layer in _catalog.Layers)
        {
            foreach (var entry in layer.Attributes)
            {
                if (entry.Pattern.Type.Names(type.OriginalDefinition) && IsActive(entry.File))
                {
                    return entry.Model;
                }
            }
        }

        return null;
    }
}
