using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>The attributes of PrivacyAnnotations as this compilation sees them.</summary>
public sealed class WellKnownTypes
{
    private const string Namespace = "PrivacyAnnotations.";

    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _visible = new(SymbolEqualityComparer.Default);
    private readonly AssemblyMentions _mentions = new();

    private WellKnownTypes(INamedTypeSymbol personalData)
    {
        PersonalData = personalData;
        Home = personalData.ContainingAssembly;
        NotPersonalData = Sibling(nameof(NotPersonalDataAttribute));
        PersonalDataMember = Sibling(nameof(PersonalDataMemberAttribute));
        ProcessesFor = Sibling(nameof(ProcessesForAttribute));
        Sink = Sibling(nameof(SinkAttribute));
        Recipient = Sibling(nameof(RecipientAttribute));
        Deidentifies = Sibling(nameof(DeidentifiesAttribute));
        ChecksConsent = Sibling(nameof(ChecksConsentAttribute));
        PrivacyPolicy = Sibling(nameof(PrivacyPolicyAttribute));
        Collects = Sibling(nameof(CollectsAttribute));
        CategoryDefinition = Sibling(nameof(CategoryDefinitionAttribute));
        PurposeDefinition = Sibling(nameof(PurposeDefinitionAttribute));
        RecipientDefinition = Sibling(nameof(RecipientDefinitionAttribute));
    }

    public INamedTypeSymbol PersonalData { get; }

    public INamedTypeSymbol? NotPersonalData { get; }

    public INamedTypeSymbol? PersonalDataMember { get; }

    public INamedTypeSymbol? ProcessesFor { get; }

    public INamedTypeSymbol? Sink { get; }

    public INamedTypeSymbol? Recipient { get; }

    public INamedTypeSymbol? Deidentifies { get; }

    public INamedTypeSymbol? ChecksConsent { get; }

    public INamedTypeSymbol? PrivacyPolicy { get; }

    public INamedTypeSymbol? Collects { get; }

    public INamedTypeSymbol? CategoryDefinition { get; }

    public INamedTypeSymbol? PurposeDefinition { get; }

    public INamedTypeSymbol? RecipientDefinition { get; }

    /// <summary>The assembly that declares the annotations.</summary>
    public IAssemblySymbol Home { get; }

    /// <summary>Null where the compilation does not reference PrivacyAnnotations: then there is nothing to do.</summary>
    public static WellKnownTypes? TryCreate(Compilation compilation) =>
        Find(compilation, nameof(PersonalDataAttribute)) is { } personalData ? new(personalData) : null;

    /// <summary>Whether an assembly can hold annotations: it declares them or references the one that does.</summary>
    public bool IsVisibleTo(IAssemblySymbol assembly) =>
        _visible.TryGetValue(assembly, out var known) ? known : _visible.GetOrAdd(assembly, IsHome(assembly) || ReferencesHome(assembly));

    /// <summary>Whether an assembly that is referenced, other than that of the annotations, may use the attribute; false is certain.</summary>
    public bool MayUse(IAssemblySymbol assembly, INamedTypeSymbol? attribute) =>
        attribute is not null && IsVisibleTo(assembly) && !IsHome(assembly) && _mentions.MayUse(assembly, attribute);

    private bool IsHome(IAssemblySymbol assembly) => SymbolEqualityComparer.Default.Equals(assembly, Home);

    private bool ReferencesHome(IAssemblySymbol assembly)
    {
        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblies)
            {
                if (string.Equals(reference.Name, Home.Name, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // All come from one version, and only one assembly has to be searched.
    private INamedTypeSymbol? Sibling(string name) => Home.GetTypeByMetadataName(Namespace + name);

    // Looked for by the assembly's name: asking every reference for a type would make each of them read its table of types. Several versions
    // can be in sight at once; any of them will do.
    private static INamedTypeSymbol? Find(Compilation compilation, string name)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Name == nameof(PrivacyAnnotations) && assembly.GetTypeByMetadataName(Namespace + name) is { } type)
            {
                return type;
            }
        }

        return null;
    }
}
