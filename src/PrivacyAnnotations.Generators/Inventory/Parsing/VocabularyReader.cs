using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Symbols;
using PrivacyAnnotations.Core.Taxonomy;
using PrivacyAnnotations.Core.Taxonomy.Definitions;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Generators.Inventory.Parsing;

/// <summary>
/// Reads the words that a reference adds: once for each reference, not once for each edit, and for a file without
/// realising its symbols.
/// </summary>
internal static class VocabularyReader
{
    /// <returns>Null where the reference does not know the annotations.</returns>
    public static Vocabulary? Read(MetadataReference reference, CancellationToken cancellationToken) => reference switch
    {
        PortableExecutableReference file => Read(file),
        CompilationReference project => Read(project.Compilation, cancellationToken),
        _ => null,
    };

    /// <summary>The built-in words, the project's own and those of its other references: who comes first defines a word.</summary>
    /// <returns>Null where the project does not know the annotations.</returns>
    public static Vocabulary? Merge(
        ImmutableArray<CategoryInfo> categories,
        ImmutableArray<PurposeInfo> purposes,
        ImmutableArray<RecipientInfo> recipients,
        ImmutableArray<Vocabulary?> references)
    {
        var home = new List<Vocabulary>();
        var others = new List<Vocabulary>();
        foreach (var reference in references)
        {
            if (reference is not null)
            {
                (reference.IsHome ? home : others).Add(reference);
            }
        }

        return home.Count == 0 ? null : new Vocabulary(
            Vocabulary.Home,
            new([.. home.SelectMany(static v => v.Categories), .. categories, .. others.SelectMany(static v => v.Categories)]),
            new([.. home.SelectMany(static v => v.Purposes), .. purposes, .. others.SelectMany(static v => v.Purposes)]),
            new([.. home.SelectMany(static v => v.Recipients), .. recipients, .. others.SelectMany(static v => v.Recipients)]),
            new([.. others.SelectMany(static v => v.AnnotatedTypes)]));
    }

    private static Vocabulary? Read(PortableExecutableReference file)
    {
        try
        {
            var metadata = file.GetMetadata();
            var vocabulary = metadata is AssemblyMetadata assembly
                ? MetadataVocabularyReader.Read(assembly.GetModules()[0].GetMetadataReader())
                : null;
            GC.KeepAlive(metadata);
            return vocabulary;
        }
        catch (Exception unreadable) when (unreadable is BadImageFormatException or IOException)
        {
            // The compiler has its own error for this.
            return null;
        }
    }

    private static Vocabulary? Read(Compilation project, CancellationToken cancellationToken)
    {
        if (WellKnownTypes.TryCreate(project) is not { } types)
        {
            return null;
        }

        var catalog = DefinitionReader.Read(project.Assembly, types, cancellationToken);
        return new Vocabulary(
            project.Assembly.Name,
            new([.. catalog.Categories.Values]),
            new([.. catalog.Purposes.Values]),
            new([.. catalog.Recipients.Values]),
            new([.. AliasesIn(project.Assembly.GlobalNamespace, types)]));
    }

    private static IEnumerable<string> AliasesIn(INamespaceOrTypeSymbol container, WellKnownTypes types)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type
                && AliasParser.IsAttributeClass(type)
                && type.GetAttributes().Any(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, types.PersonalData)))
            {
                yield return type.Name;
            }

            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var name in AliasesIn(inner, types))
                {
                    yield return name;
                }
            }
        }
    }
}
