using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>A body by its names, without binding anything.</summary>
/// <param name="owner">The name by which other bodies mention it.</param>
/// <param name="alias">The name by which they call it without naming its type; the owner's name where there is none.</param>
/// <param name="span">Where its declaration stands; the node itself would keep the tree's nodes alive.</param>
/// <param name="mentions">The identifiers in it, each once.</param>
internal sealed class BodyNames(string owner, string alias, TextSpan span, string[] mentions)
{
    private NameFlows? _flows;

    public string Owner => owner;

    public TextSpan Span => span;

    /// <summary>Whether one of the names calls this body.</summary>
    public bool IsCalledBy(HashSet<string> names) => names.Contains(owner) || names.Contains(alias);

    public bool MentionsAny(HashSet<string> names)
    {
        foreach (var name in mentions)
        {
            if (names.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What gets into what. Most bodies are never asked.</summary>
    public NameFlows FlowsIn(SyntaxNode root) => _flows ??= NameFlowReader.Read(TreeNames.DeclarationAt(root, span));
}
