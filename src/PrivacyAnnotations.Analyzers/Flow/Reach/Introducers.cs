using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// The bodies that may give out personal data although nothing is annotated on them: a method that returns somebody's e-mail
/// address, a field that keeps it. Told by names only, so it says too much rather than too little: it decides who is looked
/// at, not who is right.
/// </summary>
internal sealed class Introducers
{
    private readonly HashSet<string> _annotated;
    private readonly HashSet<string> _names;
    private readonly HashSet<string> _kept;
    private readonly HashSet<string> _handed = new(StringComparer.Ordinal);
    private readonly HashSet<(SyntaxTree Tree, TextSpan Span)> _giving = [];
    private HashSet<string> _news = new(StringComparer.Ordinal);

    private Introducers(DeclaredNames declared)
    {
        _annotated = declared.Annotated;
        _kept = declared.Kept;
        _names = new HashSet<string>(declared.Annotated, StringComparer.Ordinal);
    }

    /// <summary>Starts from the names of annotated members and follows what gets into what, from body to body.</summary>
    public static Introducers Find(Compilation compilation, DeclaredNames declared, CancellationToken cancellationToken)
    {
        var found = new Introducers(declared);
        if (declared.Annotated.Count == 0)
        {
            return found;
        }

        var trees = new List<TreeNames>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            trees.Add(TreeNames.Of(tree, cancellationToken));
        }

        found.Grow(trees, cancellationToken);
        return found;
    }

    /// <summary>Whether a private member may keep personal data.</summary>
    public bool MayKeep(ISymbol member) => _names.Contains(member.Name);

    /// <summary>Whether the body that a declaration belongs to may give out personal data that it was not handed.</summary>
    public bool MayGiveOut(ISymbol method, SyntaxNode declaration) =>
        _annotated.Contains((method as IMethodSymbol)?.AssociatedSymbol?.Name ?? method.Name)
        || (TreeNames.DeclarationOf(declaration) is { } span && _giving.Contains((declaration.SyntaxTree, span)));

    // Only bodies that mention what the last round found can find more.
    private void Grow(List<TreeNames> trees, CancellationToken cancellationToken)
    {
        _news.UnionWith(_names);
        while (_news.Count > 0)
        {
            var last = _news;
            _news = new HashSet<string>(StringComparer.Ordinal);
            foreach (var tree in trees)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (tree.HasAny(last))
                {
                    LookAgain(tree, last, cancellationToken);
                }
            }
        }
    }

    private void LookAgain(TreeNames tree, HashSet<string> last, CancellationToken cancellationToken)
    {
        var root = tree.Tree.GetRoot(cancellationToken);
        foreach (var body in tree.Bodies)
        {
            if (body.IsCalledBy(last) || body.MentionsAny(last))
            {
                Follow(tree.Tree, body, body.FlowsIn(root));
            }
        }
    }

    private void Follow(SyntaxTree tree, BodyNames body, NameFlows flows)
    {
        var variables = new BodyVariables(_names);
        if (body.IsCalledBy(_handed))
        {
            variables.HandIn(flows.Parameters);
        }

        while (FollowOnce(tree, body, flows, variables))
        {
        }
    }

    private bool FollowOnce(SyntaxTree tree, BodyNames body, NameFlows flows, BodyVariables variables)
    {
        var grown = false;
        var counts = variables.Count(flows.Names);
        foreach (var flow in flows.Flows)
        {
            var origin = counts[flow.End].Own > counts[flow.First].Own ? Origin.Own
                : counts[flow.End].Handed > counts[flow.First].Handed ? Origin.Handed
                : Origin.None;
            if (origin != Origin.None)
            {
                grown |= flow.Target == NameTarget.Variable ? variables.Add(flow.To, origin) : Note(tree, body, flow, origin);
            }
        }

        return grown;
    }

    // What a body was handed it gives back to who knows it anyway; what it knows by itself is news to its callers.
    private bool Note(SyntaxTree tree, BodyNames body, NameFlow flow, Origin origin)
    {
        if (flow.Target == NameTarget.Argument)
        {
            return _handed.Add(flow.To) && AddNews(flow.To);
        }

        if (flow.Target == NameTarget.Member && _kept.Contains(flow.To))
        {
            return AddName(flow.To);
        }

        return origin == Origin.Own && _giving.Add((tree, body.Span)) && AddName(body.Owner);
    }

    private bool AddName(string name) => _names.Add(name) && AddNews(name);

    private bool AddNews(string name)
    {
        _news.Add(name);
        return true;
    }
}
