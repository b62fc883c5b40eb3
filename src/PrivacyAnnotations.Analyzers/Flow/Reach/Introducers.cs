using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnnotations.Core.Symbols;

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
    private readonly HashSet<(SyntaxTree Tree, TextSpan Span)> _giving = [];
    private readonly HashSet<(SyntaxTree Tree, TextSpan Span)> _storing = [];
    private readonly HashSet<string> _givingTypes = new(StringComparer.Ordinal);
    private readonly BodyVariables _variables;

    private Introducers(DeclaredNames declared, IEnumerable<TransformerName> transformers)
    {
        _declared = declared;
        _known = new KnownNames(declared.Annotated, transformers);
        _variables = new BodyVariables(_known);
    }

    /// <summary>Starts from the names of annotated members, serializers and mappers, and follows what gets into what, from body to body.</summary>
    public static Introducers Find(FlowContext context, CancellationToken cancellationToken)
    {
        var declared = new DeclaredNames(context.Compilation, context.Annotations, cancellationToken);
        if (declared.Annotated.All.Count == 0)
        {
            return new Introducers(declared, []);
        }

        var files = context.Compilation.SyntaxTrees.Select(tree => TreeNames.Of(tree, cancellationToken)).ToArray();
        var found = new Introducers(declared, context.Models.Transformers(name => IsIn(files, WordHash.Of(name))));
        found.Grow(files, cancellationToken);
        return found;
    }

    private static bool IsIn(TreeNames[] files, int hash)
    {
        foreach (var file in files)
        {
            if (file.Has(hash))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether something annotated has this name.</summary>
    public bool IsAnnotated(string name) => _declared.Annotated.All.Contains(name);

    /// <summary>Whether a private member may keep personal data.</summary>
    public bool MayKeep(ISymbol member) => _known.IsKept(member.ContainingType.Name, member.Name);

    /// <summary>Whether the body of a method may give out personal data that it was not handed.</summary>
    public bool MayGiveOut(IMethodSymbol method, CancellationToken cancellationToken) =>
        _declared.Annotated.All.Contains(method.AssociatedSymbol?.Name ?? method.Name) || RunsAny(_giving, method, cancellationToken);

    /// <summary>Whether any of the bodies of a type may give out personal data that it was not handed.</summary>
    public bool MayGiveOut(INamedTypeSymbol type) => _givingTypes.Contains(type.Name);

    /// <summary>Whether the body of a method may put personal data that it was not handed into private members, or hand it to who does.</summary>
    public bool MayStore(IMethodSymbol method, CancellationToken cancellationToken) =>
        RunsAny(_storing, method, cancellationToken) || RunsAny(_giving, method, cancellationToken);

    // A constructor runs what its type's members are initialized with.
    private static bool RunsAny(HashSet<(SyntaxTree Tree, TextSpan Span)> bodies, IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (IsAmong(bodies, method, cancellationToken))
        {
            return true;
        }

        foreach (var member in Bodies.RunsInitializers(method, cancellationToken) ? method.ContainingType.GetMembers() : [])
        {
            if (Bodies.Initializes(method, member) && IsAmong(bodies, member, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAmong(HashSet<(SyntaxTree Tree, TextSpan Span)> bodies, ISymbol symbol, CancellationToken cancellationToken)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            if (TreeNames.DeclarationOf(reference.GetSyntax(cancellationToken)) is { } span && bodies.Contains((reference.SyntaxTree, span)))
            {
                return true;
            }
        }

        return false;
    }

    // Only bodies that mention what the last round found, or are handed something for the first time, can find more.
    private void Grow(TreeNames[] files, CancellationToken cancellationToken)
    {
        var found = new List<int>();
        while (_known.News.Count > 0)
        {
            var news = _known.TakeNews();
            foreach (var file in files)
            {
                cancellationToken.ThrowIfCancellationRequested();
                file.Find(news, found);
                LookAgain(file, found, cancellationToken);
            }
        }
    }

    private void LookAgain(TreeNames file, List<int> bodies, CancellationToken cancellationToken)
    {
        foreach (var body in bodies)
        {
            Follow(file.Tree, file.Bodies[body], file.FlowsIn(body, cancellationToken));
        }
    }

    private void Follow(SyntaxTree tree, BodyNames body, NameFlows flows)
    {
        _variables.Begin(flows, _known.IsHanded(flows.Owner));
        while (FollowOnce(tree, body, flows))
        {
        }
    }

    private bool FollowOnce(SyntaxTree tree, BodyNames body, NameFlows flows)
    {
        var grown = false;
        foreach (var flow in _variables.Count(body.Types) ? flows.Flows : [])
        {
            if (_variables.Of(flow) is not Origin.None and var origin)
            {
                grown |= flow.Target == NameTarget.Variable ? _variables.Add(flow.Variable, origin) : Note(tree, body, flows.Owner, flow, origin);
            }
        }

        return grown;
    }

    // What a body was handed it gives back to who knows it anyway; what it knows by itself is news to its callers.
    private bool Note(SyntaxTree tree, BodyNames body, BodyOwner owner, NameFlow flow, Origin origin)
    {
        if (flow.Target == NameTarget.Argument)
        {
            if (!IsDeclared(flow.To))
            {
                return false;
            }

            _storing.Add((tree, body.Span));
            return _known.AddHanded(flow.To, flow.Uses);
        }

        if (KeeperOf(body, flow) is { } type)
        {
            _storing.Add((tree, body.Span));
            return _known.AddKept(type, flow.To);
        }

        // A service that is told something does not give it back; a list does.
        if (origin == Origin.Own && (flow.Target != NameTarget.Receiver || _declared.IsContainer(flow.To)) && _giving.Add((tree, body.Span)))
        {
            _known.AddGiving(owner, body.Types);
            _givingTypes.Add(body.Types.IsEmpty ? "" : body.Types[0]);
            return true;
        }

        return false;
    }

    private bool IsDeclared(string callee) => callee is NameFlow.AnyConstructor || _declared.IsCallable(callee);

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
