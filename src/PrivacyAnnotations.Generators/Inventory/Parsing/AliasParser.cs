using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnnotations.Core.Taxonomy.Definitions;
using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Generators.Inventory.Parsing;

/// <summary>Finds the aliases: attribute classes that carry <c>[PersonalData]</c>.</summary>
internal static class AliasParser
{
    public static bool IsTarget(SyntaxNode node, CancellationToken cancellationToken) => node is ClassDeclarationSyntax { BaseList: not null };

    public static string? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        context.TargetSymbol is INamedTypeSymbol type && IsAttributeClass(type) ? AttributeNaming.Short(type.Name) : null;

    /// <summary>The names under which aliases can be written, of this project and of its references.</summary>
    public static EquatableArray<string> Names((ImmutableArray<string?> Own, Vocabulary Vocabulary) aliases, CancellationToken cancellationToken)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var own in aliases.Own)
        {
            if (own is not null)
            {
                names.Add(own);
            }
        }

        foreach (var type in aliases.Vocabulary.AnnotatedTypes)
        {
            names.Add(AttributeNaming.Short(type));
        }

        return new([.. names]);
    }

    public static bool IsAttributeClass(INamedTypeSymbol type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor is { Name: nameof(Attribute), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }
}
