using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// The names of one file, without binding anything. Kept with the syntax tree: in an editor, only the tree that was edited is
/// read again.
/// </summary>
internal sealed class TreeNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeNames> s_known = new();
    private static readonly ConditionalWeakTable<SyntaxNode, HashSet<string>> s_mentioned = new();

    private TreeNames(SyntaxTree tree, CancellationToken cancellationToken)
    {
        Tree = tree;
        Bodies = BodyReader.Read(tree, cancellationToken);
    }

    public SyntaxTree Tree { get; }

    public ImmutableArray<BodyNames> Bodies { get; }

    public static TreeNames Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!s_known.TryGetValue(tree, out var known))
        {
            var read = new TreeNames(tree, cancellationToken);
            known = s_known.GetValue(tree, _ => read);
        }

        return known;
    }

    /// <summary>Whether an identifier stands in a declaration.</summary>
    public static bool IsMentionedIn(SyntaxNode declaration, string name) =>
        s_mentioned.GetValue(declaration, static node => MentionedIn(node)).Contains(name);

    /// <summary>The identifiers that stand in a node, each once.</summary>
    public static HashSet<string> MentionedIn(SyntaxNode node)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in node.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                names.Add(token.ValueText);
            }
        }

        return names;
    }

    /// <summary>The declaration that a node belongs to, as <see cref="BodyNames.Span"/> tells it; or null.</summary>
    public static TextSpan? DeclarationOf(SyntaxNode node)
    {
        for (var current = node; current is not null; current = current.Parent)
        {
            if (BodyOwner.Has(current))
            {
                return current.Span;
            }
        }

        return null;
    }

    public static SyntaxNode DeclarationAt(SyntaxNode root, TextSpan span)
    {
        var node = root.FindNode(span);
        while (!BodyOwner.Has(node) && node.Parent is { } parent && parent.Span == span)
        {
            node = parent;
        }

        return node;
    }
}
