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
    private readonly DeclaredNames _declared;
    private readonly KnownNames _known;
    private readonly HashSet<string> _handed = new(StringComparer.Ordinal);
    private readonly HashSet<(SyntaxTree Tree, TextSpan Span)> _giving = [];
    private HashSet<string> _newlyHanded = new(StringComparer.Ordinal);

    private Introducers(DeclaredNames declared)
    {
        _declared = declared;
        _known = new KnownNames(declared.Annotated);
    }

    /// <summary>Starts from the names of annotated members and follows what gets into what, from body to body.</summary>
    public static Introducers Find(Compilation compilation, DeclaredNames declared, CancellationToken cancellationToken)
    {
        var found = new Introducers(declared);
        if (declared.Annotated.Count == 0)
        {
            return found;
        }

        found.Grow(compilation.SyntaxTrees, cancellationToken);
        return found;
    }

    /// <summary>Whether a private member may keep personal data.</summary>
    public bool MayKeep(ISymbol member) => _known.IsKept(member.ContainingType.Name, member.Name);

    /// <summary>Whether the body that a declaration belongs to may give out personal data that it was not handed.</summary>
    public bool MayGiveOut(ISymbol method, SyntaxNode declaration) =>
        _declared.Annotated.Contains((method as IMethodSymbol)?.AssociatedSymbol?.Name ?? method.Name)
        || (TreeNames.DeclarationOf(declaration) is { } span && _giving.Contains((declaration.SyntaxTree, span)));

    // Only bodies that mention what the last round found, or are handed something for the first time, can find more.
    private void Grow(IEnumerable<SyntaxTree> trees, CancellationToken cancellationToken)
    {
        while (_known.News.Count + _newlyHanded.Count > 0)
        {
            var (news, handed) = (_known.TakeNews(), _newlyHanded);
            _newlyHanded = new HashSet<string>(StringComparer.Ordinal);
            var newsHashes = new HashSet<int>(news.Select(TextWords.HashOf));
            var hashes = new HashSet<int>(newsHashes);
            hashes.UnionWith(handed.Select(TextWords.HashOf));
            foreach (var tree in trees)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (TextWords.Of(tree).HasAny(hashes))
                {
                    LookAgain(TreeNames.Of(tree, cancellationToken), news, newsHashes, handed, cancellationToken);
                }
            }
        }
    }

    private void LookAgain(TreeNames tree, HashSet<string> news, HashSet<int> hashes, HashSet<string> handed, CancellationToken cancellationToken)
    {
        var root = tree.Tree.GetRoot(cancellationToken);
        foreach (var body in tree.Bodies)
        {
            if (body.IsCalledByAny(handed) || body.MentionsAny(root, news, hashes))
            {
                Follow(tree.Tree, body, body.FlowsIn(root));
            }
        }
    }

    private void Follow(SyntaxTree tree, BodyNames body, NameFlows flows)
    {
        var variables = new BodyVariables(_known, body.Types);
        if (body.IsCalledByAny(_handed))
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
        var all = variables.Count(flows, asked: true);
        var held = variables.Count(flows, asked: false);
        foreach (var flow in flows.Flows)
        {
            var origin = flow.IsAnswer || flow.Target == NameTarget.Argument ? all.Of(flow) : held.Of(flow);
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
            return IsDeclared(flow.To) && _handed.Add(flow.To) && _newlyHanded.Add(flow.To);
        }

        if (KeeperOf(body, flow) is { } type)
        {
            return _known.AddKept(type, flow.To);
        }

        // A service that is told something does not give it back; a list does.
        if (origin == Origin.Own && (flow.Target != NameTarget.Receiver || _declared.IsContainer(flow.To)) && _giving.Add((tree, body.Span)))
        {
            _known.AddGiving(body);
            return true;
        }

        return false;
    }

    private bool IsDeclared(string callee) =>
        callee is NameFlow.AnyConstructor || _declared.IsCallable(CallNames.MethodOf(callee));

    private string? KeeperOf(BodyNames body, NameFlow flow)
    {
        foreach (var type in body.Types)
        {
            if (_declared.IsKept(type, flow.To, flow.Target))
            {
                return type;
            }
        }

        return null;
    }
}
