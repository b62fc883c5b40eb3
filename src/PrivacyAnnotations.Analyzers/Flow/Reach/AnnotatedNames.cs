using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>The names of all members and types in sight that hold personal data.</summary>
internal static class AnnotatedNames
{
    public static HashSet<string> Of(Compilation compilation, AnnotationReader annotations, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        Visit(compilation.Assembly.GlobalNamespace, annotations, names, cancellationToken);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (annotations.Types.IsVisibleTo(assembly) && !SymbolEqualityComparer.Default.Equals(assembly, annotations.Types.Home))
            {
                Visit(assembly.GlobalNamespace, annotations, names, cancellationToken);
            }
        }

        foreach (var member in annotations.Remote.Members)
        {
            names.Add(member.Name);
        }

        return names;
    }

    private static void Visit(INamespaceOrTypeSymbol container, AnnotationReader annotations, HashSet<string> names, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceOrTypeSymbol inner)
            {
                Visit(inner, annotations, names, cancellationToken);
            }

            if (HoldsData(member, annotations))
            {
                names.Add(member.Name);
            }
        }
    }

    private static bool HoldsData(ISymbol symbol, AnnotationReader annotations) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor } method => HoldsData(method, annotations),
        IPropertySymbol or IFieldSymbol or INamedTypeSymbol => !annotations.LabelsOf(symbol).IsEmpty,
        _ => false,
    };

    private static bool HoldsData(IMethodSymbol method, AnnotationReader annotations)
    {
        foreach (var parameter in method.Parameters)
        {
            if (!annotations.LabelsOf(parameter).IsEmpty)
            {
                return true;
            }
        }

        return !annotations.ReturnLabelsOf(method).IsEmpty;
    }
}
