using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// What the names of a compilation stand for. Members are bound name by name, when they are asked for: to look at every member
/// would cost more than all that is done with the few that matter.
/// </summary>
internal sealed class DeclaredNames
{
    private readonly IAssemblySymbol _assembly;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<INamedTypeSymbol>> _owners = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Type, string Name), List<ISymbol>> _stores = [];
    private readonly Dictionary<string, bool> _containers = new(StringComparer.Ordinal);

    public DeclaredNames(Compilation compilation, AnnotationReader annotations, CancellationToken cancellationToken)
    {
        _assembly = compilation.Assembly;
        _cancellationToken = cancellationToken;
        Annotated = AnnotatedNames.Of(compilation, annotations, cancellationToken);
        AddTypes(_assembly.GlobalNamespace);
    }

    /// <summary>The members and types in sight that hold personal data.</summary>
    public AnnotatedNames Annotated { get; }

    /// <summary>
    /// Whether a member carries data, unannotated, from one body of its type to another. What a body stores in any other member
    /// is lost to whoever reads it elsewhere, and is reported as such.
    /// </summary>
    public bool IsKept(string type, string name, NameTarget target)
    {
        foreach (var member in target is NameTarget.Member or NameTarget.Receiver && _owners.ContainsKey(name) ? StoresOf(type, name) : [])
        {
            if (target == NameTarget.Member || PrivateStores.CanBeFilled(member))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether something of this compilation can be called so.</summary>
    public bool IsCallable(string name) => name == WellKnownMemberNames.Indexer || _owners.ContainsKey(name) || _types.Contains(name);

    /// <summary>Whether a member of this name can be filled by what is called on it.</summary>
    public bool IsContainer(string name)
    {
        if (!_owners.TryGetValue(name, out var owners))
        {
            return false;
        }

        if (!_containers.TryGetValue(name, out var container))
        {
            container = owners.Exists(owner => owner.GetMembers(name).Any(PrivateStores.CanBeFilled));
            _containers.Add(name, container);
        }

        return container;
    }

    private List<ISymbol> StoresOf(string type, string name)
    {
        if (!_stores.TryGetValue((type, name), out var stores))
        {
            stores = [];
            foreach (var owner in _owners[name].FindAll(owner => owner.Name == type))
            {
                stores.AddRange(owner.GetMembers(name).Where(member => PrivateStores.CanHold(member, _assembly)));
            }

            _stores.Add((type, name), stores);
        }

        return stores;
    }

    private void AddTypes(INamespaceOrTypeSymbol container)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        foreach (var type in container.GetTypeMembers())
        {
            _types.Add(type.Name);
            AddMembers(type);
            AddTypes(type);
        }

        foreach (var inner in (container as INamespaceSymbol)?.GetNamespaceMembers() ?? [])
        {
            AddTypes(inner);
        }
    }

    // The names of a type's members are known before any of them is bound.
    private void AddMembers(INamedTypeSymbol type)
    {
        foreach (var name in type.MemberNames)
        {
            (_owners.TryGetValue(name, out var owners) ? owners : _owners[name] = []).Add(type);
        }
    }
}
