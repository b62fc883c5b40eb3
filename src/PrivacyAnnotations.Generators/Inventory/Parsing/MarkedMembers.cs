using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnnotations.Core.Inventory;
using PrivacyAnnotations.Core.Symbols;
using PrivacyAnnotations.Core.Text;
using PrivacyAnnotations.Generators.Inventory.Models;

namespace PrivacyAnnotations.Generators.Inventory.Parsing;

/// <summary>Reads the members that are annotated through an alias, in the files that use one.</summary>
internal sealed class MarkedMembers
{
    private readonly ImmutableArray<InventoryEntry>.Builder _entries = ImmutableArray.CreateBuilder<InventoryEntry>();
    private readonly HashSet<string> _names;
    private readonly AttributeLabels _labels;

    private MarkedMembers(WellKnownTypes types, IEnumerable<string> names)
    {
        _labels = new AttributeLabels(types);
        _names = new HashSet<string>(names, StringComparer.Ordinal);
    }

    public static EquatableArray<InventoryEntry> Find((MarkedFiles Marked, Compilation Compilation) all, CancellationToken cancellationToken)
    {
        if (all.Marked.Files.Count == 0 || WellKnownTypes.TryCreate(all.Compilation) is not { } types)
        {
            return EquatableArray<InventoryEntry>.Empty;
        }

        var members = new MarkedMembers(types, all.Marked.Names);
        var files = new HashSet<string>(all.Marked.Files, StringComparer.Ordinal);
        foreach (var tree in all.Compilation.SyntaxTrees)
        {
            if (files.Contains(tree.FilePath))
            {
                members.Visit(all.Compilation.GetSemanticModel(tree), cancellationToken);
            }
        }

        return members._entries.ToImmutable();
    }

    private void Visit(SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var node in model.SyntaxTree.GetRoot(cancellationToken).DescendantNodes())
        {
            if (node is AttributeSyntax { Parent: AttributeListSyntax list } attribute && _names.Contains(AttributeNaming.Short(attribute.Name)))
            {
                Visit(model, list, attribute, cancellationToken);
            }
        }
    }

    private void Visit(SemanticModel model, AttributeListSyntax list, AttributeSyntax attribute, CancellationToken cancellationToken)
    {
        foreach (var symbol in AttributeTargets.Of(model, list, cancellationToken))
        {
            foreach (var candidate in AttributeTargets.AttributesOf(symbol))
            {
                if (candidate.ApplicationSyntaxReference is { } reference
                    && reference.SyntaxTree == attribute.SyntaxTree
                    && reference.Span == attribute.Span)
                {
                    Add(symbol, list, candidate);
                }
            }
        }
    }

    private void Add(ISymbol symbol, AttributeListSyntax list, AttributeData attribute)
    {
        if (symbol is INamedTypeSymbol type && AliasParser.IsAttributeClass(type))
        {
            return;
        }

        foreach (var label in _labels.Read(symbol, [attribute], out _))
        {
            if (EntryFactory.Create(symbol, list.Parent ?? list, label.Annotation) is { } entry)
            {
                _entries.Add(entry);
            }
        }
    }
}
