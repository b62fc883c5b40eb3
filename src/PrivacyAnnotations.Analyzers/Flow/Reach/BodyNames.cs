using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>A body by its names, without binding anything.</summary>
/// <param name="owner">The name of its member.</param>
/// <param name="calls">The names by which it is called.</param>
/// <param name="types">The names of the types that it stands in.</param>
/// <param name="span">Where its declaration stands; the node itself would keep the tree's nodes alive.</param>
/// <param name="mentions">The identifiers and calls in it, each once.</param>
internal sealed class BodyNames(string owner, ImmutableArray<string> calls, ImmutableArray<string> types, TextSpan span, string[] mentions)
{
    private NameFlows? _flows;

    public string Owner => owner;

    public ImmutableArray<string> Calls => calls;

    public ImmutableArray<string> Types => types;

    public TextSpan Span => span;

    public bool IsCalledByAny(HashSet<string> names) => Any(names, calls.AsSpan());

    public bool MentionsAny(HashSet<string> names) => Any(names, mentions);

    /// <summary>What gets into what. Most bodies are never asked.</summary>
    public NameFlows FlowsIn(SyntaxNode root) => _flows ??= NameFlowReader.Read(TreeNames.DeclarationAt(root, span));

    private static bool Any(HashSet<string> names, ReadOnlySpan<string> mine)
    {
        foreach (var name in mine)
        {
            if (names.Contains(name))
            {
                return true;
            }
        }

        return false;
    }
}
