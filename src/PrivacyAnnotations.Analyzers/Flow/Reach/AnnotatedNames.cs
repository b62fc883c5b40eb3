using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// The names of all members and types in sight that hold personal data. Of the sources, only files are looked at that speak of
/// an annotation: whatever inherits one has the name of what it inherits it from.
/// </summary>
internal sealed class AnnotatedNames
{
    // The names in a referenced assembly do not change while it is the same one.
    private static readonly ConditionalWeakTable<IAssemblySymbol, AnnotatedNames> s_referenced = new();

    private readonly AnnotationReader _annotations;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);
    private HashSet<int>? _words = [];

    private AnnotatedNames(AnnotationReader annotations, CancellationToken cancellationToken)
    {
        _annotations = annotations;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The members and types that hold personal data.</summary>
    public HashSet<string> All { get; } = new(StringComparer.Ordinal);

    /// <summary>The methods, types with constructors, and properties that say of what they are handed that it is personal data.</summary>
    public HashSet<string> Takers { get; } = new(StringComparer.Ordinal);

    /// <summary>The parameters of whole types that are personal data, by the name of the type.</summary>
    public List<(string Type, string Name)> Headers { get; } = [];

    public static AnnotatedNames Of(Compilation compilation, AnnotationReader annotations, CancellationToken cancellationToken)
    {
        var names = new AnnotatedNames(annotations, cancellationToken);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (annotations.Types.IsVisibleTo(assembly) && !SymbolEqualityComparer.Default.Equals(assembly, annotations.Types.Home))
            {
                names.AddReferenced(assembly);
            }
        }

        names.AddSources(compilation);
        foreach (var member in annotations.Remote.Members)
        {
            names.Add(member);
        }

        return names;
    }

    private void AddReferenced(IAssemblySymbol assembly)
    {
        var referenced = s_referenced.GetValue(assembly, all =>
        {
            var names = new AnnotatedNames(_annotations, _cancellationToken) { _words = null };
            names.Visit(all.GlobalNamespace);
            return names;
        });
        All.UnionWith(referenced.All);
        Takers.UnionWith(referenced.Takers);
    }

    // An attribute class that is annotated is an annotation of its own, to be looked for in turn.
    private void AddSources(Compilation compilation)
    {
        _aliases.UnionWith(AnnotationWords.Of(compilation, _annotations.Types));
        int known;
        do
        {
            known = _aliases.Count;
            _words = AnnotationWords.AreEverywhere(compilation, _aliases) ? null : [.. _aliases.Select(WordHash.Of)];
            Visit(compilation.Assembly.GlobalNamespace);
        }
        while (_aliases.Count > known && _words is not null);
    }

    private void Visit(INamespaceOrTypeSymbol container)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceSymbol || (member is INamedTypeSymbol type && MayBeAnnotated(type)))
            {
                Visit((INamespaceOrTypeSymbol)member);
            }

            if (HoldsData(member))
            {
                Add(member);
            }
        }
    }

    // A record prints its members, and nobody wrote that down.
    private void Add(ISymbol member)
    {
        All.Add(member.Name);
        if (member is IPropertySymbol)
        {
            Takers.Add(member.Name);
        }

        if (member is INamedTypeSymbol { IsRecord: true } or { ContainingType.IsRecord: true })
        {
            All.Add(WellKnownMemberNames.ObjectToString);
        }
    }

    private bool MayBeAnnotated(INamedTypeSymbol type)
    {
        if (_words is not { } words)
        {
            return true;
        }

        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (TreeNames.Of(reference.SyntaxTree, _cancellationToken).HasAny(words))
            {
                return true;
            }
        }

        return false;
    }

    private bool HoldsData(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor } method => HoldsData(method),
        INamedTypeSymbol type => (MayBeAnnotated(type) || type.BaseType is { SpecialType: SpecialType.None }) && HoldsData(type),
        IPropertySymbol or IFieldSymbol => !_annotations.LabelsOf(symbol).IsEmpty,
        _ => false,
    };

    private bool HoldsData(INamedTypeSymbol type)
    {
        if (_annotations.LabelsOf(type).IsEmpty)
        {
            return false;
        }

        _aliases.UnionWith(AnnotationWords.Of(type));
        return true;
    }

    private bool HoldsData(IMethodSymbol method)
    {
        var takes = false;
        foreach (var parameter in method.Parameters)
        {
            if (!_annotations.LabelsOf(parameter).IsEmpty)
            {
                AddTaker(method, parameter);
                takes = true;
            }
        }

        return takes || !_annotations.ReturnLabelsOf(method).IsEmpty;
    }

    private void AddTaker(IMethodSymbol method, IParameterSymbol parameter)
    {
        if (method.MethodKind == MethodKind.Ordinary)
        {
            Takers.Add(method.Name);
            return;
        }

        // The header of a type hands its parameters to all members.
        Takers.Add(method.ContainingType.Name);
        Headers.Add((method.ContainingType.Name, parameter.Name));
    }
}
