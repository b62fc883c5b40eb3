using System.Collections.Immutable;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>The parameter list of a documentation-comment id.</summary>
public static class ParameterIds
{
    /// <summary>Splits at the commas that are not within a type's own arguments: <c>System.Func{``0,``1},System.Int32[0:,0:]</c>.</summary>
    public static ImmutableArray<string> Split(string list)
    {
        if (list.Length == 0)
        {
            return [];
        }

        var ids = ImmutableArray.CreateBuilder<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i < list.Length; i++)
        {
            depth += list[i] is '{' or '[' or '(' ? 1 : list[i] is '}' or ']' or ')' ? -1 : 0;
            if (list[i] == ',' && depth == 0)
            {
                ids.Add(list.Substring(start, i - start));
                start = i + 1;
            }
        }

        ids.Add(list.Substring(start));
        return ids.ToImmutable();
    }

    /// <summary>Whether a signature fits the pattern's: <c>*</c> stands for one parameter, a last <c>..</c> for any further ones.</summary>
    public static bool Match(ImmutableArray<string> pattern, ImmutableArray<string> signature)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == "..")
            {
                return true;
            }

            if (i >= signature.Length || (pattern[i] != "*" && pattern[i] != signature[i]))
            {
                return false;
            }
        }

        return pattern.Length == signature.Length;
    }
}
