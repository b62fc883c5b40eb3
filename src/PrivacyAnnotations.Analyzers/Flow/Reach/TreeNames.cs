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

    private readonly ImmutableArray<BodyNames>.Builder _bodies = ImmutableArray.CreateBuilder<BodyNames>();
    private readonly CancellationToken _cancellationToken;

    private TreeNames(SyntaxTree tree, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        var scanner = new WordScanner(tree.GetText(cancellationToken));
        AddMembers(((CompilationUnitSyntax)tree.GetRoot(cancellationToken)).Members, [], scanner);
        Tree = tree;
        Bodies = _bodies.ToImmutable();
        _bodies = null!;
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
            if (BodyOwner.Of(current) is not null)
            {
                return current.Span;
            }
        }

        return null;
    }

    public static SyntaxNode DeclarationAt(SyntaxNode root, TextSpan span)
    {
        var node = root.FindNode(span);
        while (BodyOwner.Of(node) is null && node.Parent is { } parent && parent.Span == span)
        {
            node = parent;
        }

        return node;
    }

    private void AddMembers(SyntaxList<MemberDeclarationSyntax> members, ImmutableArray<string> types, WordScanner scanner)
    {
        foreach (var member in members)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax inner:
                    AddMembers(inner.Members, types, scanner);
                    break;
                case TypeDeclarationSyntax type:
                    AddType(type, types.Insert(0, type.Identifier.ValueText), scanner);
                    break;
                case BaseFieldDeclarationSyntax field:
                    foreach (var variable in field.Declaration.Variables)
                    {
                        Add(variable, variable.Span, types, scanner);
                    }

                    break;
                default:
                    Add(member, member.Span, types, scanner);
                    break;
            }
        }
    }

    private void AddType(TypeDeclarationSyntax type, ImmutableArray<string> types, WordScanner scanner)
    {
        if (type.ParameterList is { } header)
        {
            // What the header hands to that of its base.
            Add(header, TextSpan.FromBounds(header.SpanStart, (type.BaseList ?? (SyntaxNode)header).Span.End), types, scanner);
        }

        AddMembers(type.Members, types, scanner);
    }

    private void Add(SyntaxNode declaration, TextSpan span, ImmutableArray<string> types, WordScanner scanner)
    {
        if (BodyOwner.Of(declaration) is { } owner)
        {
            _bodies.Add(new BodyNames(owner, types, declaration.Span, scanner.Read(span, declaration.ContainsDiagnostics, owner.Position)));
        }
    }
}
