using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnnotations.Core.Symbols;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>
/// The bodies that may ask for consent although nothing is annotated on them: a helper that says whether a letter may be sent, or
/// that throws where it may not. Told by names only, like <see cref="Introducers"/>.
/// </summary>
internal sealed class ConsentChecks
{
    private readonly FlowContext _context;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<(SyntaxTree Tree, TextSpan Span)> _bodies = [];

    private ConsentChecks(FlowContext context) => _context = context;

    /// <summary>Starts from the annotated checks and follows who calls them, from body to body.</summary>
    public static ConsentChecks Find(FlowContext context, CancellationToken cancellationToken)
    {
        var found = new ConsentChecks(context);
        var news = Declared(context.Compilation, context.Contracts, context.Annotations.Types);
        while (news.Count > 0)
        {
            found._names.UnionWith(news);
            news = found.AskedBy(news, cancellationToken);
        }

        return found;
    }

    /// <summary>Whether a body with this declaration may ask.</summary>
    public bool MayAsk(SyntaxNode declaration) =>
        TreeNames.DeclarationOf(declaration) is { } span && _bodies.Contains((declaration.SyntaxTree, span));

    private static HashSet<string> Declared(Compilation compilation, CallContracts contracts, WellKnownTypes types)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var words = new HashSet<int>((types.ChecksConsent is { } check ? AnnotationWords.Of(check) : []).Select(WordHash.Of));
        AddDeclared(compilation.Assembly.GlobalNamespace, contracts, words, names);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (types.MayUse(assembly, types.ChecksConsent))
            {
                AddDeclared(assembly.GlobalNamespace, contracts, words, names);
            }
        }

        return names;
    }

    private static void AddDeclared(INamespaceOrTypeSymbol container, CallContracts contracts, HashSet<int> words, HashSet<string> names)
    {
        foreach (var member in SaysAny(container, words) ? container.GetMembers() : [])
        {
            if (member is INamespaceOrTypeSymbol inner)
            {
                AddDeclared(inner, contracts, words, names);
            }
            else if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary } or IPropertySymbol && contracts.ConsentsOf(member).Count > 0)
            {
                names.Add(member.Name);
            }
        }
    }

    // Of the sources, only files are looked at that speak of the annotation.
    private static bool SaysAny(INamespaceOrTypeSymbol container, HashSet<int> words)
    {
        foreach (var reference in container is INamedTypeSymbol ? container.DeclaringSyntaxReferences : [])
        {
            if (TreeNames.Of(reference.SyntaxTree, default).HasAny(words))
            {
                return true;
            }
        }

        return container.DeclaringSyntaxReferences.IsEmpty || container is INamespaceSymbol;
    }

    private HashSet<string> AskedBy(HashSet<string> names, CancellationToken cancellationToken)
    {
        var askers = new HashSet<string>(StringComparer.Ordinal);
        var wanted = new List<Wanted>();
        foreach (var name in names)
        {
            wanted.Add(Wanted.Mention(name, NameUses.Any));
            wanted.Add(Wanted.Callee(name, NameUses.Owner));
        }

        var found = new List<int>();
        foreach (var tree in _context.Compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var file = TreeNames.Of(tree, cancellationToken);
            file.Find(wanted, found);
            AddAskers(file, found, names, askers, cancellationToken);
        }

        return askers;
    }

    private void AddAskers(TreeNames file, List<int> bodies, HashSet<string> names, HashSet<string> askers, CancellationToken cancellationToken)
    {
        foreach (var body in bodies)
        {
            var span = file.Bodies[body].Span;
            var declaration = TreeNames.DeclarationAt(file.Tree.GetRoot(cancellationToken), span);
            if (TellsCaller(declaration, names)
                && _bodies.Add((file.Tree, span))
                && BodyOwner.Of(declaration).Name is var name
                && !_names.Contains(name))
            {
                askers.Add(name);
            }
        }
    }

    // By its answer, by returning at all, or by whom it gives back.
    private bool TellsCaller(SyntaxNode declaration, HashSet<string> names)
    {
        var answers = (declaration as MethodDeclarationSyntax)?.ReturnType ?? (declaration as PropertyDeclarationSyntax)?.Type;
        return Holds(answers, SyntaxKind.BoolKeyword) || Holds(declaration, SyntaxKind.ThrowKeyword) || IsStatement(declaration, names) || GivesOwners(answers);
    }

    // 'List<Customer> Subscribers()': those that have been chosen by their consent.
    private bool GivesOwners(TypeSyntax? type) =>
        type is not (null or PredefinedTypeSyntax) && _context.DataTypes.Holds(_context.Compilation.GetSemanticModel(type.SyntaxTree).GetTypeInfo(type).Type);

    private static bool Holds(SyntaxNode? node, SyntaxKind keyword) => node is not null && node.DescendantTokens().Any(token => token.IsKind(keyword));

    // 'consents.Require(id);', 'await Ensure(customer);'
    private static bool IsStatement(SyntaxNode declaration, HashSet<string> names)
    {
        foreach (var node in declaration.DescendantNodes())
        {
            if (node is InvocationExpressionSyntax { Expression: var called, Parent: ExpressionStatementSyntax or AwaitExpressionSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax }
                && names.Contains(CallNames.Of(called)))
            {
                return true;
            }
        }

        return false;
    }
}
