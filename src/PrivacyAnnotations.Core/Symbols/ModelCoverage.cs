using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Core.Symbols;

/// <param name="Api">The type and the member, without parameters.</param>
/// <param name="Model">What the models say of it, as a model file has it.</param>
public sealed record ModelledApi(string Api, string Model);

/// <summary>Which public members of an assembly the models speak of.</summary>
/// <param name="Assembly">Its simple name.</param>
/// <param name="Modelled">What they say, overloads with the same model once; by name.</param>
/// <param name="ModelledMembers">How many public members that are, overload by overload.</param>
/// <param name="Members">How many public members there are.</param>
/// <param name="Unmatched">The lines of the user's files that speak of nothing.</param>
public sealed record ModelCoverage(
    string Assembly, ImmutableArray<ModelledApi> Modelled, int ModelledMembers, int Members, ImmutableArray<UnmatchedModel> Unmatched)
{
    /// <summary>Null where the file holds no assembly.</summary>
    /// <param name="file">The assembly; it is read, never loaded.</param>
    /// <param name="references">The assemblies that it may refer to.</param>
    /// <param name="userFiles">Models beside the built-in ones.</param>
    public static ModelCoverage? Of(string file, IEnumerable<string> references, IEnumerable<ModelFile> userFiles)
    {
        var reference = MetadataReference.CreateFromFile(file);
        var compilation = CSharpCompilation.Create(
            "ModelCoverage", references: [reference, .. references.Select(static r => MetadataReference.CreateFromFile(r))]);
        if (compilation.GetAssemblyOrModuleSymbol(reference) is not IAssemblySymbol assembly)
        {
            return null;
        }

        var resolver = new ModelResolver(compilation, ModelCatalog.WithUserFiles(userFiles));
        var members = MembersOf(assembly.GlobalNamespace).ToImmutableArray();
        var modelled = members.Select(m => (Api: NameOf(m), Model: ModelOf(m, resolver))).Where(static m => m.Model is not null).ToImmutableArray();
        var apis = modelled
            .Select(static m => new ModelledApi(m.Api, ClauseText.Of(m.Model!)))
            .Distinct()
            .OrderBy(static m => m.Api, StringComparer.Ordinal).ThenBy(static m => m.Model, StringComparer.Ordinal);
        return new ModelCoverage(assembly.Name, [.. apis], modelled.Length, members.Length, [.. resolver.Unmatched()]);
    }

    private static ApiModel? ModelOf(ISymbol member, ModelResolver resolver) =>
        member is IPropertySymbol property ? resolver.Find(property) : resolver.Find((IMethodSymbol)member);

    private static string NameOf(ISymbol member) =>
        $"{member.ContainingType.ToDisplayString()}.{(member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? "#ctor" : member.Name)}";

    private static IEnumerable<ISymbol> MembersOf(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceSymbol || member is INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public, TypeKind: not (TypeKind.Enum or TypeKind.Delegate) })
            {
                foreach (var inner in MembersOf((INamespaceOrTypeSymbol)member))
                {
                    yield return inner;
                }
            }
            else if (IsApi(member))
            {
                yield return member;
            }
        }
    }

    private static bool IsApi(ISymbol member) =>
        member.DeclaredAccessibility == Accessibility.Public
        && member is IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor or MethodKind.Conversion, IsImplicitlyDeclared: false };
}
