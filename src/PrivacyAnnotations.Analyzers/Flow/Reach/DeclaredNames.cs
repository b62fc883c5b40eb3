using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// What the names of a compilation stand for. Asked for name by name: to look at every member would cost more than all that
/// is done with the few that matter.
/// </summary>
internal sealed class DeclaredNames
{
    private readonly Compilation _compilation;
    private readonly Dictionary<string, List<INamedTypeSymbol>> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _callable = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _containers = new(StringComparer.Ordinal);

    public DeclaredNames(Compilation compilation, AnnotationReader annotations, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        Annotated = AnnotatedNames.Of(compilation, annotations, cancellationToken);
        AddTypes(compilation.Assembly.GlobalNamespace);
    }

    /// <summary>The members and types in sight that hold personal data.</summary>
    public HashSet<string> Annotated { get; }

    /// <summary>
    /// Whether a member carries data, unannotated, from one body of its type to another. What a body stores in any other member
    /// is lost to whoever reads it elsewhere, and is reported as such.
    /// </summary>
    public bool IsKept(string type, string name, NameTarget target)
    {
        foreach (var candidate in target is NameTarget.Member or NameTarget.Receiver && _types.TryGetValue(type, out var types) ? types : [])
        {
            // The names of a type's members are known before any of them is bound.
            foreach (var member in candidate.MemberNames.Contains(name) ? candidate.GetMembers(name) : [])
            {
                if (PrivateStores.CanHold(member, _compilation.Assembly) && (target == NameTarget.Member || PrivateStores.CanBeFilled(member)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether something of this compilation can be called so.</summary>
    public bool IsCallable(string name)
    {
        if (!_callable.TryGetValue(name, out var callable))
        {
            callable = name == WellKnownMemberNames.Indexer || _compilation.ContainsSymbolsWithName(name, SymbolFilter.TypeAndMember);
            _callable.Add(name, callable);
        }

        return callable;
    }

    /// <summary>Whether a member of this name can be filled by what is called on it.</summary>
    public bool IsContainer(string name)
    {
        if (!_containers.TryGetValue(name, out var container))
        {
            container = _compilation.GetSymbolsWithName(name, SymbolFilter.Member).Any(PrivateStores.CanBeFilled);
            _containers.Add(name, container);
        }

        return container;
    }

    private void AddTypes(INamespaceOrTypeSymbol container)
    {
        foreach (var type in container.GetTypeMembers())
        {
            (_types.TryGetValue(type.Name, out var known) ? known : _types[type.Name] = []).Add(type);
            AddTypes(type);
        }

        foreach (var inner in (container as INamespaceSymbol)?.GetNamespaceMembers() ?? [])
        {
            AddTypes(inner);
        }
    }
}
