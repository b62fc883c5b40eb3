using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>A body by its names: what it is called, what it mentions and what it assigns to.</summary>
/// <param name="Owner">The name by which other bodies would mention it.</param>
/// <param name="Mentions">The identifiers in it, each once.</param>
/// <param name="Assigns">The identifiers that it assigns to.</param>
internal sealed record BodyNames(string Owner, ImmutableArray<string> Mentions, ImmutableArray<string> Assigns);

/// <summary>
/// The names of one file, without binding anything. Kept with the syntax tree: in an editor, only the tree that was edited is
/// read again.
/// </summary>
internal sealed class TreeNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeNames> s_known = new();
    private static readonly ConditionalWeakTable<SyntaxNode, HashSet<string>> s_mentioned = new();

    private TreeNames(ImmutableArray<BodyNames> bodies) => Bodies = bodies;

    public ImmutableArray<BodyNames> Bodies { get; }

    public static TreeNames Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!s_known.TryGetValue(tree, out var known))
        {
            var read = Read(tree, cancellationToken);
            known = s_known.GetValue(tree, _ => read);
        }

        return known;
    }

    /// <summary>Whether an identifier stands in a declaration.</summary>
    public static bool IsMentionedIn(SyntaxNode declaration, string name) =>
        s_mentioned.GetValue(declaration, static node => [.. MentionedIn(node)]).Contains(name);

    /// <summary>The identifiers that stand in a node, each once.</summary>
    public static ImmutableArray<string> MentionedIn(SyntaxNode node)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in node.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                names.Add(token.ValueText);
            }
        }

        return [.. names];
    }

    private static TreeNames Read(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var bodies = ImmutableArray.CreateBuilder<BodyNames>();
        foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes(static n => n is not BlockSyntax and not ArrowExpressionClauseSyntax))
        {
            if (OwnerOf(node) is { } owner)
            {
                bodies.Add(new BodyNames(owner, MentionedIn(node), AssignedIn(node)));
            }
        }

        return new TreeNames(HelperAssignments.Add(bodies.ToImmutable()));
    }

    private static string? OwnerOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        IndexerDeclarationSyntax => WellKnownMemberNames.Indexer,
        OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax => "op",
        TypeDeclarationSyntax { ParameterList: not null } type => type.Identifier.ValueText,
        VariableDeclaratorSyntax { Initializer: not null } variable => variable.Identifier.ValueText,
        _ => null,
    };

    private static ImmutableArray<string> AssignedIn(SyntaxNode node)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var inner in node.DescendantNodes())
        {
            switch (inner)
            {
                case AssignmentExpressionSyntax assignment:
                    AddTargets(names, assignment.Left);
                    break;
                case ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: var passed }:
                    AddTargets(names, passed);
                    break;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } }:
                    AddTargets(names, receiver);
                    break;
            }
        }

        return [.. names];
    }

    private static void AddTargets(HashSet<string> names, ExpressionSyntax target)
    {
        if (NameOf(target) is { } name)
        {
            names.Add(name);
        }

        foreach (var element in target is TupleExpressionSyntax tuple ? tuple.Arguments : default)
        {
            AddTargets(names, element.Expression);
        }
    }

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
        ElementAccessExpressionSyntax element => NameOf(element.Expression),
        _ => null,
    };
}
