using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>Types by the names that model files call them by.</summary>
internal static class CompilationTypes
{
    /// <summary>The types of this name in all that the compilation sees: asked, every reference reads its table of types.</summary>
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

    /// <summary>The type of this name in the library that is named like it; where there is none, whatever has the name.</summary>
    public static ImmutableArray<INamedTypeSymbol> LibraryTypesCalled(this Compilation compilation, string name)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (IsNamedLike(assembly.Name, name) && assembly.GetTypeByMetadataName(name) is { } type)
            {
                return [type];
            }
        }

        return compilation.TypesCalled(name);
    }

    // 'System.Text.Json' has 'System.Text.Json.JsonSerializer', and 'System.Runtime.Serialization.Xml' has 'System.Runtime.Serialization.XmlObjectSerializer'.
    private static bool IsNamedLike(string assembly, string type)
    {
        var space = type.LastIndexOf('.');
        return assembly.Length > space
            ? space > 0 && string.CompareOrdinal(assembly, 0, type, 0, space) == 0
            : type[assembly.Length] == '.' && type.StartsWith(assembly, StringComparison.Ordinal);
    }
}
