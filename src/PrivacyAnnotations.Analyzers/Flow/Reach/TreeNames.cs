using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// The names of one file, without binding anything. Reading a text is much cheaper than walking its tree, and most files mention
/// nothing of interest. Kept with the syntax tree: in an editor, only the tree that was edited is read again.
/// </summary>
internal sealed class TreeNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeNames> s_known = new();
    private static readonly ConditionalWeakTable<SyntaxNode, HashSet<string>> s_mentioned = new();

    private readonly WordIndex _words;

    // Most bodies are never asked.
    private NameFlows?[]? _flows;

    private TreeNames(SyntaxTree tree, CancellationToken cancellationToken)
    {
        Tree = tree;
        using var reader = new BodyReader(tree, cancellationToken);
        (Bodies, _words) = reader.Read();
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

    /// <summary>Whether the file may mention one of the words, in a body or between them.</summary>
    public bool HasAny(HashSet<int> hashes)
    {
        foreach (var hash in hashes)
        {
            if (_words.Has(hash))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the file may mention the word of this hash.</summary>
    public bool Has(int hash) => _words.Has(hash);

    /// <summary>Finds the bodies that have one of the names that are searched for, each once and in the order of the source.</summary>
    public void Find(List<Wanted> wanted, List<int> found)
    {
        found.Clear();
        foreach (var one in wanted)
        {
            var known = found.Count;
            _words.Find(one.Hash, one.Uses, found);
            if (one.Type is { } type)
            {
                KeepThoseIn(type, found, known);
            }
        }

        found.Sort();
        KeepEachOnce(found);
    }

    /// <summary>What gets into what in a body.</summary>
    public NameFlows FlowsIn(int body, CancellationToken cancellationToken)
    {
        var flows = _flows ??= new NameFlows?[Bodies.Length];
        return flows[body] ??= NameFlowReader.Read(DeclarationAt(Tree.GetRoot(cancellationToken), Bodies[body].Span));
    }

    /// <summary>Whether a name stands in a declaration.</summary>
    public static bool IsMentionedIn(SyntaxNode declaration, string name) =>
        s_mentioned.GetValue(declaration, static node => MentionedIn(node)).Contains(name);

    /// <summary>The identifiers that stand in a node, each once; a use of an indexer is one of its name.</summary>
    public static HashSet<string> MentionedIn(SyntaxNode node)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in node.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                names.Add(token.ValueText);
            }
            else if (token.IsKind(SyntaxKind.OpenBracketToken) && token.Parent is BracketedArgumentListSyntax)
            {
                names.Add(WellKnownMemberNames.Indexer);
            }
        }

        return names;
    }

    /// <summary>The declaration that a node belongs to, as <see cref="BodyNames.Span"/> tells it; or null.</summary>
    public static TextSpan? DeclarationOf(SyntaxNode node)
    {
        // That of a type is its header: there stands what the primary constructor does.
        for (var current = node is TypeDeclarationSyntax { ParameterList: { } header } ? header : node; current is not null; current = current.Parent)
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

    private void KeepThoseIn(string type, List<int> found, int start)
    {
        var kept = start;
        for (var at = start; at < found.Count; at++)
        {
            if (Bodies[found[at]].Types.Contains(type))
            {
                found[kept++] = found[at];
            }
        }

        found.RemoveRange(kept, found.Count - kept);
    }

    private static void KeepEachOnce(List<int> sorted)
    {
        var kept = 0;
        for (var at = 0; at < sorted.Count; at++)
        {
            if (at == 0 || sorted[at] != sorted[at - 1])
            {
                sorted[kept++] = sorted[at];
            }
        }

        sorted.RemoveRange(kept, sorted.Count - kept);
    }
}
