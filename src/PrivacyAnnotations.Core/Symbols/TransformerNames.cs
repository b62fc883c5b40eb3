using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Core.Symbols;

/// <summary>What the methods that a pattern speaks of are called where they are used.</summary>
internal static class TransformerNames
{
    public static IEnumerable<TransformerName> Of(ApiPattern pattern, Compilation compilation, Func<string, bool> isMentioned)
    {
        var names = NamesOf(pattern, compilation).Where(isMentioned).ToArray();
        var needsNoArgument = names.Length > 0 && IsExtension(pattern, compilation);
        foreach (var name in names)
        {
            yield return new TransformerName(name, needsNoArgument);
        }
    }

    private static IEnumerable<string> NamesOf(ApiPattern pattern, Compilation compilation) => pattern switch
    {
        { Member: WellKnownMemberNames.InstanceConstructorName } => [pattern.Type.Last.Name],
        { IsPrefix: true } => compilation.LibraryTypesCalled(pattern.Type.ToString()).SelectMany(static t => t.MemberNames).Where(pattern.MatchesName),
        _ => [pattern.Member],
    };

    private static bool IsExtension(ApiPattern pattern, Compilation compilation) =>
        compilation.LibraryTypesCalled(pattern.Type.ToString())
            .Where(static t => t.MightContainExtensionMethods)
            .SelectMany(static t => t.GetMembers())
            .Any(m => m is IMethodSymbol { IsExtensionMethod: true } && pattern.MatchesName(m.Name));
}
