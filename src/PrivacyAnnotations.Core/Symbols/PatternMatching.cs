using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>Compares what a model file spells with what the compiler knows.</summary>
internal static class PatternMatching
{
    /// <summary>Walks outwards: containing types and namespaces are not told apart in a documentation-comment id.</summary>
    public static bool Names(this TypeName name, INamedTypeSymbol type)
    {
        INamespaceOrTypeSymbol? symbol = type;
        for (var i = name.Segments.Count - 1; i >= 0; i--)
        {
            if (symbol is null || !Names(name.Segments[i], symbol))
            {
                return false;
            }

            symbol = (INamespaceOrTypeSymbol?)symbol.ContainingType ?? symbol.ContainingNamespace;
        }

        return symbol is INamespaceSymbol { IsGlobalNamespace: true };
    }

    /// <summary>Whether a member of the right type is the one that the pattern speaks of.</summary>
    public static bool Describes(this ApiPattern pattern, ISymbol member)
    {
        var kindFits = pattern.Kind == ApiKind.Property ? member is IPropertySymbol : member is IMethodSymbol;
        return kindFits
            && pattern.MatchesName(member.MetadataName)
            && (pattern.Parameters.IsDefault || ParameterIds.Match(pattern.Parameters, Signature(member)));
    }

    /// <summary>The models of a layer for a type, or null: mostly one failed look-up of the simple name.</summary>
    public static TypeModels? ModelsOf(this ModelLayer layer, INamedTypeSymbol type)
    {
        foreach (var candidate in layer.Named(type.Name))
        {
            if (candidate.Type.Names(type))
            {
                return candidate;
            }
        }

        return null;
    }

    private static bool Names(TypeSegment segment, INamespaceOrTypeSymbol symbol) =>
        string.Equals(segment.Name, symbol.Name, StringComparison.Ordinal)
        && segment.Arity == (symbol is INamedTypeSymbol type ? type.Arity : 0);

    private static ImmutableArray<string> Signature(ISymbol member)
    {
        var id = member.GetDocumentationCommentId() ?? "";
        var (open, close) = (id.IndexOf('('), id.LastIndexOf(')'));
        return open < 0 || close < open ? [] : ParameterIds.Split(id.Substring(open + 1, close - open - 1));
    }
}
