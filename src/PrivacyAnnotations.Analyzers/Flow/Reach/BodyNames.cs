using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>A body by its names, without binding anything.</summary>
/// <param name="owner">The name of its member.</param>
/// <param name="calls">The names by which it is called.</param>
/// <param name="types">The names of the types that it stands in.</param>
/// <param name="span">Where its declaration stands; the node itself would keep the tree's nodes alive.</param>
/// <param name="words">The words in it.</param>
internal sealed class BodyNames(string owner, ImmutableArray<string> calls, ImmutableArray<string> types, TextSpan span, TextWords words)
{
    private NameFlows? _flows;
    private string[]? _mentions;

    public string Owner => owner;

    public ImmutableArray<string> Calls => calls;

    public ImmutableArray<string> Types => types;

    public TextSpan Span => span;

    public bool IsCalledByAny(HashSet<string> names)
    {
        foreach (var name in calls)
        {
            if (names.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the names stands in it.</summary>
    /// <param name="root">The root of its tree.</param>
    /// <param name="names">Names and calls.</param>
    /// <param name="hashes">Their hash codes: most bodies have none of them, and are not walked.</param>
    public bool MentionsAny(SyntaxNode root, HashSet<string> names, HashSet<int> hashes) =>
        words.HasAny(hashes) && names.Overlaps(_mentions ??= TreeNames.NamesAndCallsIn(TreeNames.DeclarationAt(root, span)));

    /// <summary>What gets into what. Most bodies are never asked.</summary>
    public NameFlows FlowsIn(SyntaxNode root) => _flows ??= NameFlowReader.Read(TreeNames.DeclarationAt(root, span));
}
