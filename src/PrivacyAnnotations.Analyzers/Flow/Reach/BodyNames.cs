using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>A body by its names, without binding anything.</summary>
/// <param name="owner">Its member.</param>
/// <param name="types">The names of the types that it stands in, the innermost first.</param>
/// <param name="span">Where its declaration stands; the node itself would keep the tree's nodes alive.</param>
/// <param name="words">The words in it, but for the member's own name.</param>
internal sealed class BodyNames(BodyOwner owner, ImmutableArray<string> types, TextSpan span, WordTable words)
{
    private NameFlows? _flows;

    public BodyOwner Owner => owner;

    public ImmutableArray<string> Types => types;

    public TextSpan Span => span;

    /// <summary>Whether it is one of those that are searched for.</summary>
    public bool MeetsAny(List<Wanted> wanted)
    {
        foreach (var one in wanted)
        {
            if (Meets(one))
            {
                return true;
            }
        }

        return false;
    }

    private bool Meets(Wanted wanted) => wanted.IsCallee
        ? owner.IsCalled(wanted)
        : (words.Of(wanted.Hash) & wanted.Uses) != NameUses.None && (wanted.Type is null || types.Contains(wanted.Type));

    /// <summary>Whether one of the names may stand in it.</summary>
    public bool MentionsAny(HashSet<int> hashes) => words.HasAny(hashes);

    /// <summary>What gets into what. Most bodies are never asked.</summary>
    public NameFlows FlowsIn(SyntaxNode root) => _flows ??= NameFlowReader.Read(TreeNames.DeclarationAt(root, span));
}
