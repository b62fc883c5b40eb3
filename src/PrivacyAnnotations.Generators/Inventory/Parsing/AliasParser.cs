using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnnotations.Core.Taxonomy.Definitions;
using PrivacyAnnotations.Core.Text;
using PrivacyAnnotations.Generators.Inventory.Models;

namespace PrivacyAnnotations.Generators.Inventory.Parsing;

/// <summary>Finds the names that stand for <c>[PersonalData]</c>: attribute classes that carry it, and what using directives call them.</summary>
internal static class AliasParser
{
    /// <summary>The names that the using directives of a file give.</summary>
    public static EquatableArray<GivenName> GivenNames(SyntaxTree file, CancellationToken cancellationToken)
    {
        if (file.GetRoot(cancellationToken) is not CompilationUnitSyntax unit)
        {
            return EquatableArray<GivenName>.Empty;
        }

        var names = ImmutableArray.CreateBuilder<GivenName>();
        Add(names, unit.Usings);
        foreach (var member in unit.Members)
        {
            if (member is BaseNamespaceDeclarationSyntax space)
            {
                Add(names, space.Usings);
            }
        }

        return names.ToImmutable();
    }

    /// <summary>The names under which something may stand for <c>[PersonalData]</c>, in this project and in its references.</summary>
    public static EquatableArray<string> Names(
        ((ImmutableArray<Annotated> Own, Vocabulary? Vocabulary) Aliases, ImmutableArray<GivenName> Given) all, CancellationToken cancellationToken)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal) { AttributeNaming.PersonalData };
        foreach (var own in all.Aliases.Own)
        {
            if (own.Alias is not null)
            {
                names.Add(own.Alias);
            }
        }

        foreach (var type in all.Aliases.Vocabulary?.AnnotatedTypes ?? [])
        {
            names.Add(AttributeNaming.Short(type));
        }

        foreach (var given in all.Given)
        {
            if (names.Contains(given.Type))
            {
                names.Add(given.Name);
            }
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

    private static void Add(ImmutableArray<GivenName>.Builder names, SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (var directive in usings)
        {
            if (directive is { Alias: { } alias, NamespaceOrType: NameSyntax type })
            {
                names.Add(new GivenName(AttributeNaming.Short(alias.Name.Identifier.ValueText), AttributeNaming.Short(type)));
            }
        }
    }
}
