using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnnotations.Core.Text;
using PrivacyAnnotations.Generators.Inventory.Models;

namespace PrivacyAnnotations.Generators.Inventory.Parsing;

/// <summary>
/// Notes the names of attributes, and which files use a name that may be an alias. Only these files are looked at with the
/// semantic model; a project without aliases pays for nothing but the names.
/// </summary>
internal static class MarkParser
{
    private static readonly string s_personalData = AttributeNaming.Short(nameof(PersonalDataAttribute));

    // Where [PersonalData] itself names its target ([property: ...], [field: ...]) it stands on another symbol than the one
    // that the lookup by metadata name asks, so it is found like an alias.
    public static bool IsMark(SyntaxNode node, CancellationToken cancellationToken) => node switch
    {
        AttributeSyntax { Parent: AttributeListSyntax list } attribute =>
            !IsGlobal(list) && (list.Target is not null || AttributeNaming.Short(attribute.Name) != s_personalData),
        UsingDirectiveSyntax { Alias: not null, NamespaceOrType: NameSyntax } => true,
        _ => false,
    };

    public static Mark Parse(GeneratorSyntaxContext context, CancellationToken cancellationToken)
    {
        var file = context.Node.SyntaxTree.FilePath;
        return context.Node is UsingDirectiveSyntax { Alias: { } alias, NamespaceOrType: NameSyntax type }
            ? new Mark(AttributeNaming.Short(alias.Name.Identifier.ValueText), file, AttributeNaming.Short(type))
            : new Mark(AttributeNaming.Short(((AttributeSyntax)context.Node).Name), file);
    }

    public static MarkedFiles Files((ImmutableArray<Mark> Marks, EquatableArray<string> Aliases) all, CancellationToken cancellationToken)
    {
        var names = new SortedSet<string>(all.Aliases, StringComparer.Ordinal) { s_personalData };
        foreach (var mark in all.Marks)
        {
            if (mark.StandsFor is { } type && names.Contains(type))
            {
                names.Add(mark.Name);
            }
        }

        var files = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var mark in all.Marks)
        {
            if (mark.StandsFor is null && names.Contains(mark.Name))
            {
                files.Add(mark.File);
            }
        }

        return files.Count == 0 ? MarkedFiles.None : new MarkedFiles(new([.. files]), new([.. names]));
    }

    private static bool IsGlobal(AttributeListSyntax list) =>
        list.Target is { Identifier: var target } && (target.IsKind(SyntaxKind.AssemblyKeyword) || target.IsKind(SyntaxKind.ModuleKeyword));
}
