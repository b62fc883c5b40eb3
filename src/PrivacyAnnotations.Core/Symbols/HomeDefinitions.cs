using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Taxonomy;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>What the annotations' own assembly defines: the same for every compilation that sees the same build of it.</summary>
internal static class HomeDefinitions
{
    private static readonly ConcurrentDictionary<Guid, TaxonomyCatalog> s_known = new();

    public static TaxonomyCatalog Of(WellKnownTypes types, CancellationToken cancellationToken)
    {
        if (types.Home.GetMetadata()?.GetModules() is not [var module, ..])
        {
            return DefinitionReader.Read(types.Home, types, cancellationToken);
        }

        var build = module.GetModuleVersionId();
        return s_known.TryGetValue(build, out var known) ? known : s_known.GetOrAdd(build, DefinitionReader.Read(types.Home, types, cancellationToken));
    }
}
