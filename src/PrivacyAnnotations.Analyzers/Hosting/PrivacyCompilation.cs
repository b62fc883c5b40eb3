using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Symbols;
using PrivacyAnnotations.Core.Taxonomy;

namespace PrivacyAnnotations.Analyzers.Hosting;

/// <summary>
/// What all rules need to know about a compilation. There is one per compilation, whichever analyzer asks first,
/// and each part is computed when it is first asked for.
/// </summary>
public sealed class PrivacyCompilation
{
    // An IDE makes a compilation per keystroke. The table lets go of each with its compilation, although the value refers to its key.
    private static readonly ConditionalWeakTable<Compilation, PrivacyCompilation?> s_known = new();

    // No annotation can be written without the namespace's name standing somewhere: in a using, a global using, an alias or in front of it.
    private static readonly TextMention s_mention = new(nameof(PrivacyAnnotations));

    private readonly Lazy<AnnotationReader> _annotations;
    private readonly Lazy<TaxonomyCatalog> _taxonomy;
    private readonly Lazy<AnnotationNames> _names;
    private readonly Lazy<bool> _isAnnotated;

    private PrivacyCompilation(Compilation compilation, WellKnownTypes types)
    {
        Compilation = compilation;
        Types = types;
        _annotations = new(() => new AnnotationReader(compilation, types));
        _taxonomy = new(() => DefinitionReader.Read(compilation, types));
        _names = new(() => new AnnotationNames(compilation, types));
        _isAnnotated = new(() => s_mention.IsIn(compilation));
    }

    public Compilation Compilation { get; }

    public WellKnownTypes Types { get; }

    public AnnotationReader Annotations => _annotations.Value;

    /// <summary>Every category, purpose and recipient that this compilation can name.</summary>
    public TaxonomyCatalog Taxonomy => _taxonomy.Value;

    public AnnotationNames AnnotationNames => _names.Value;

    /// <summary>Whether this compilation's own code may contain annotations; false is certain.</summary>
    public bool IsAnnotated => _isAnnotated.Value;

    /// <summary>Whether personal data can be in sight: annotated here, or in an assembly that is referenced.</summary>
    public bool CanHoldData => IsAnnotated || ReferencesAnnotatedAssembly();

    /// <summary>Null where the compilation does not reference PrivacyAnnotations: then there is nothing to check.</summary>
    public static PrivacyCompilation? TryGet(Compilation compilation) =>
        s_known.GetValue(compilation, static c => WellKnownTypes.TryCreate(c) is { } types ? new(c, types) : null);

    private bool ReferencesAnnotatedAssembly()
    {
        foreach (var assembly in Compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (!SymbolEqualityComparer.Default.Equals(assembly, Types.Home) && Types.IsVisibleTo(assembly))
            {
                return true;
            }
        }

        return false;
    }
}
