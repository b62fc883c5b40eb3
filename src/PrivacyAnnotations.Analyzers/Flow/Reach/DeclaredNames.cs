using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>The names that the reach of personal data starts from.</summary>
internal sealed class DeclaredNames
{
    private readonly HashSet<(string Type, string Name)> _kept = [];
    private readonly HashSet<(string Type, string Name)> _filled = [];
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
    public bool IsKept(string type, string name, NameTarget target) =>
        target switch
        {
            NameTarget.Member => _kept.Contains((type, name)),
            NameTarget.Receiver => _filled.Contains((type, name)),
            _ => false,
        };

    /// <summary>Every member and type of this compilation that can be called.</summary>
    public HashSet<string> Callable { get; } = new(StringComparer.Ordinal);

    /// <summary>The other members that can be filled.</summary>
    public HashSet<string> Containers { get; } = new(StringComparer.Ordinal);

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

            if (member is not INamespaceSymbol && SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, _assembly))
            {
                Callable.Add(member.Name);
            }

            if (HoldsData(member))
            {
                Annotated.Add(member.Name);
            }
            else if (PrivateStores.CanHold(member, _assembly))
            {
                _kept.Add((member.ContainingType.Name, member.Name));
                if (PrivateStores.CanBeFilled(member))
                {
                    _filled.Add((member.ContainingType.Name, member.Name));
                }
            }
            else if (PrivateStores.CanBeFilled(member))
            {
                Containers.Add(member.Name);
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
