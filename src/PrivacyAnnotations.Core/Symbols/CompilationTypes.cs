using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>Types by the names that model files call them by.</summary>
internal static class CompilationTypes
{
    public static ImmutableArray<INamedTypeSymbol> TypesCalled(this Compilation compilation, string name)
    {
        while (true)
        {
            var types = compilation.GetTypesByMetadataName(name);
            var dot = name.LastIndexOf('.');
            if (!types.IsEmpty || dot < 0)
            {
                return types;
            }

            // A nested type: 'Outer.Inner' is 'Outer+Inner' in metadata.
            name = name.Substring(0, dot) + "+" + name.Substring(dot + 1);
        }
    }
}
