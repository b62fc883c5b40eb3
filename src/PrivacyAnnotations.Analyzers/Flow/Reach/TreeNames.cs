using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
        var bodies = ImmutableArray.CreateBuilder<BodyNames>();
        var calls = new CallNames();
        var text = tree.GetText(cancellationToken);
        foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes(static n => n is not BlockSyntax and not ArrowExpressionClauseSyntax))
        {
            if (OwnerOf(node) is { } owner)
            {
                bodies.Add(new BodyNames(owner, CallsOf(node, owner, calls), TypesAround(node), node.Span, new TextWords(text, node.Span)));
            }
        }

        Tree = tree;
        Bodies = bodies.ToImmutable();
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

    /// <summary>The identifiers that stand in a node, those of calls also by their arguments, each once.</summary>
    public static string[] NamesAndCallsIn(SyntaxNode node)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var calls = new CallNames();
        foreach (var token in node.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                names.Add(token.ValueText);
                if (calls.Of(token) is { } call)
                {
                    names.Add(call);
                }
            }
        }

        return [.. names];
    }

    /// <summary>The declaration that a node belongs to, as <see cref="BodyNames.Span"/> tells it; or null.</summary>
    public static TextSpan? DeclarationOf(SyntaxNode node)
    {
        for (var current = node; current is not null; current = current.Parent)
        {
            if (OwnerOf(current) is not null)
            {
                return current.Span;
            }
        }

        return null;
    }

    public static SyntaxNode DeclarationAt(SyntaxNode root, TextSpan span)
    {
        var node = root.FindNode(span);
        while (OwnerOf(node) is null && node.Parent is { } parent && parent.Span == span)
        {
            node = parent;
        }

        return node;
    }

    private static ImmutableArray<string> CallsOf(SyntaxNode node, string owner, CallNames calls) => node switch
    {
        MethodDeclarationSyntax method => [.. calls.Of(method)],
        ConstructorDeclarationSyntax or ParameterListSyntax => [owner, NameFlow.AnyConstructor],
        _ => [owner],
    };

    private static ImmutableArray<string> TypesAround(SyntaxNode node)
    {
        var types = ImmutableArray<string>.Empty;
        for (var outer = node.Parent; outer is not null; outer = outer.Parent)
        {
            types = outer is TypeDeclarationSyntax type ? types.Add(type.Identifier.ValueText) : types;
        }

        return types;
    }

    private static string? OwnerOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        IndexerDeclarationSyntax => WellKnownMemberNames.Indexer,
        OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax => "op",
        EventDeclarationSyntax declaration => declaration.Identifier.ValueText,
        ParameterListSyntax { Parent: TypeDeclarationSyntax type } => type.Identifier.ValueText,
        VariableDeclaratorSyntax { Initializer: not null, Parent.Parent: BaseFieldDeclarationSyntax } variable => variable.Identifier.ValueText,
        _ => null,
    };
}
