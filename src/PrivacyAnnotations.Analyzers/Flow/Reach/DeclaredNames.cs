using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>The names that the reach of personal data starts from.</summary>
internal sealed class DeclaredNames
{
    private readonly IAssemblySymbol _assembly;
    private readonly AnnotationReader _annotations;
    private readonly CancellationToken _cancellationToken;

    private DeclaredNames(Compilation compilation, AnnotationReader annotations, CancellationToken cancellationToken)
    {
        _assembly = compilation.Assembly;
        _annotations = annotations;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The members and types in sight that hold personal data.</summary>
    public HashSet<string> Annotated { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// The members of this compilation that carry data, unannotated, from one body of their type to another. What a body stores
    /// in any other member is lost to whoever reads it elsewhere, and is reported as such.
    /// </summary>
    public HashSet<string> Kept { get; } = new(StringComparer.Ordinal);

    public static DeclaredNames Of(Compilation compilation, AnnotationReader annotations, CancellationToken cancellationToken)
    {
        var names = new DeclaredNames(compilation, annotations, cancellationToken);
        names.Visit(compilation.Assembly.GlobalNamespace);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (annotations.Types.IsVisibleTo(assembly) && !SymbolEqualityComparer.Default.Equals(assembly, annotations.Types.Home))
            {
                names.Visit(assembly.GlobalNamespace);
            }
        }

        foreach (var member in annotations.Remote.Members)
        {
            names.Annotated.Add(member.Name);
        }

        return names;
    }

    private void Visit(INamespaceOrTypeSymbol container)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceOrTypeSymbol inner)
            {
                Visit(inner);
            }

            if (HoldsData(member))
            {
                Annotated.Add(member.Name);
            }
            else if (PrivateStores.CanHold(member, _assembly))
            {
                Kept.Add(member.Name);
            }
        }
    }

    private bool HoldsData(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor } method => HoldsData(method),
        IPropertySymbol or IFieldSymbol or INamedTypeSymbol => !_annotations.LabelsOf(symbol).IsEmpty,
        _ => false,
    };

    private bool HoldsData(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (!_annotations.LabelsOf(parameter).IsEmpty)
            {
                return true;
            }
        }

        return !_annotations.ReturnLabelsOf(method).IsEmpty;
    }
}
