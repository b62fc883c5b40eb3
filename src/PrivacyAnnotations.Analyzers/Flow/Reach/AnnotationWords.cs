using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>The words by which a file can speak of an annotation.</summary>
internal static class AnnotationWords
{
    private const string Suffix = nameof(Attribute);
    private const string Global = "global";

    /// <summary>The names of the attributes that bring labels, in the annotations' own assembly and in those that define more.</summary>
    public static IEnumerable<string> Of(Compilation compilation, WellKnownTypes types)
    {
        foreach (var word in Of(types.PersonalData))
        {
            yield return word;
        }

        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            foreach (var name in types.IsVisibleTo(assembly) && !SymbolEqualityComparer.Default.Equals(assembly, types.Home) ? assembly.TypeNames : [])
            {
                foreach (var word in name.EndsWith(Suffix, StringComparison.Ordinal) ? Of(name) : [])
                {
                    yield return word;
                }
            }
        }
    }

    /// <summary>How a type is written as an attribute; nothing where it is none.</summary>
    public static IEnumerable<string> Of(INamedTypeSymbol type) => type.Name.EndsWith(Suffix, StringComparison.Ordinal) ? Of(type.Name) : [];

    /// <summary>Whether the attribute may be in use: a file says its name, or an assembly that is referenced refers to it.</summary>
    public static bool MayOccur(Compilation compilation, WellKnownTypes types, INamedTypeSymbol? attribute)
    {
        var hashes = new HashSet<int>((attribute is null ? [] : Of(attribute)).Select(WordHash.Of));
        foreach (var tree in hashes.Count == 0 ? [] : compilation.SyntaxTrees)
        {
            if (TreeNames.Of(tree, default).HasAny(hashes))
            {
                return true;
            }
        }

        foreach (var assembly in hashes.Count == 0 ? [] : compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (types.MayUse(assembly, attribute))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a file may give one of them another name for all files.</summary>
    public static bool AreEverywhere(Compilation compilation, HashSet<string> words)
    {
        var hashes = new HashSet<int>(words.Select(WordHash.Of));
        var global = new HashSet<int> { WordHash.Of(Global) };
        foreach (var tree in compilation.SyntaxTrees)
        {
            var names = TreeNames.Of(tree, default);
            if (names.HasAny(global) && names.HasAny(hashes) && TextSearch.Contains(tree.GetText(), "global using"))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Of(string name) => [name, name.Substring(0, name.Length - Suffix.Length)];
}
