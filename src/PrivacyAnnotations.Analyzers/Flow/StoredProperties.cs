using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Flow;

/// <summary>Which properties hold what was put into them, as a field does: an auto-property, or one whose annotation is the contract, or a foreign one.</summary>
internal sealed class StoredProperties(FlowContext context)
{
    private readonly ConcurrentDictionary<ISymbol, bool> _known = new(SameSymbol.Comparer);

    public bool IsStored(IPropertySymbol property)
    {
        var definition = property.OriginalDefinition;
        return _known.TryGetValue(definition, out var known) ? known : _known.GetOrAdd(definition, Find(definition));
    }

    public bool IsInSource(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, context.Compilation.Assembly);

    /// <summary>Whether a library keeps nothing else in there but what was put into it.</summary>
    public bool IsApart(ISymbol member) => member is IPropertySymbol property && !IsInSource(property) && context.Models.Find(property)?.IsApart == true;

    private bool Find(IPropertySymbol property) =>
        !property.IsIndexer
        && (context.Annotations.Says(property) || property.ContainingType.IsAnonymousType || property.ContainingType.IsTupleType
            || (IsInSource(property) ? Bodies.IsAutoProperty(property) : IsStoredByLibrary(property)));

    // What can be set and read back is kept; what can only be read may be made of anything that the object was given.
    private bool IsStoredByLibrary(IPropertySymbol property) =>
        (property.ContainingAssembly is { } assembly && context.Annotations.Types.IsVisibleTo(assembly))
        || (context.Models.Find(property) is { } model ? model.IsApart : property.SetMethod is not null || IsGivenToConstructor(property));

    // 'new KeyValuePair(key, value)': its key is what came as the key.
    private static bool IsGivenToConstructor(IPropertySymbol property)
    {
        foreach (var constructor in property.ContainingType.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
