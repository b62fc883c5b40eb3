using System.Collections.Concurrent;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>
/// Which of the annotations an assembly that is referenced can use: those that its table of referenced types names. To read that costs nothing
/// beside its attributes, of which each would have to be decoded.
/// </summary>
internal sealed class AssemblyMentions
{
    private const string Namespace = nameof(PrivacyAnnotations);

    private readonly ConcurrentDictionary<IAssemblySymbol, HashSet<string>?> _names = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the assembly may use the attribute; false is certain.</summary>
    public bool MayUse(IAssemblySymbol assembly, INamedTypeSymbol attribute) =>
        (_names.TryGetValue(assembly, out var names) ? names : _names.GetOrAdd(assembly, Read(assembly)))?.Contains(attribute.Name) != false;

    // Of a project that is open in an editor there are no tables: null, which says yes to all.
    private static HashSet<string>? Read(IAssemblySymbol assembly)
    {
        if (assembly.GetMetadata() is not { } metadata)
        {
            return null;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var module in metadata.GetModules())
        {
            Add(module.GetMetadataReader(), names);
        }

        return names;
    }

    private static void Add(MetadataReader reader, HashSet<string> names)
    {
        foreach (var handle in reader.TypeReferences)
        {
            var type = reader.GetTypeReference(handle);
            if (reader.StringComparer.Equals(type.Namespace, Namespace))
            {
                names.Add(reader.GetString(type.Name));
            }
        }
    }
}
