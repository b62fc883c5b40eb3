using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnnotations.Core.Text;
using PrivacyAnnotations.Generators.Inventory.Models;

namespace PrivacyAnnotations.Generators.Inventory.Parsing;

/// <summary>
/// Looks through a file's text for the names that matter, and at the syntax only where one stands: a file that says none of
/// them costs one search, and is not searched again until it is edited.
/// </summary>
internal sealed class MarkParser
{
    private const string InventoryType = "PersonalDataInventory";

    private readonly string _text;
    private readonly SyntaxNode _root;

    private MarkParser(string text, SyntaxNode root)
    {
        _text = text;
        _root = root;
    }

    public static FileMarks Parse((SyntaxTree File, EquatableArray<string> Names) all, CancellationToken cancellationToken)
    {
        var parser = new MarkParser(all.File.GetText(cancellationToken).ToString(), all.File.GetRoot(cancellationToken));
        var isMarked = false;
        foreach (var name in all.Names)
        {
            isMarked = isMarked || parser.Has(name, IsMark);
        }

        return new FileMarks(all.File.FilePath, isMarked, parser.Has(InventoryType, IsMention));
    }

    public static MarkedFiles Files((ImmutableArray<FileMarks> Marks, EquatableArray<string> Names) all, CancellationToken cancellationToken)
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var mark in all.Marks)
        {
            if (mark.IsMarked)
            {
                files.Add(mark.File);
            }
        }

        return new MarkedFiles(new([.. files]), all.Names);
    }

    private bool Has(string name, Func<SyntaxToken, bool> counts)
    {
        for (var at = _text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = _text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (counts(_root.FindToken(at)))
            {
                return true;
            }
        }

        return false;
    }

    // Where [PersonalData] names its target ([property: ...], [field: ...]), it stands on another symbol than the one that the
    // lookup by metadata name asks; so that is found like an alias.
    private static bool IsMark(SyntaxToken name)
    {
        for (var node = name.Parent; node is NameSyntax; node = node.Parent)
        {
            if (node.Parent is AttributeSyntax { Parent: AttributeListSyntax list } attribute)
            {
                return list.Target is not null || AttributeNaming.Short(attribute.Name) != AttributeNaming.PersonalData;
            }
        }

        return false;
    }

    private static bool IsMention(SyntaxToken name) =>
        name is { ValueText: InventoryType, Parent: IdentifierNameSyntax };
}
