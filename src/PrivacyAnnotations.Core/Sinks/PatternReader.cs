using System.Collections.Immutable;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>Reads the left side of a line: <c>M:Ns.Type+.Method(System.String,*)</c>.</summary>
internal static class PatternReader
{
    private const string Example = "a documentation-comment id such as 'M:Ns.Type.Method', 'P:Ns.Type.Property', 'T:Ns.Type' or 'A:Ns.Attribute'";

    public static bool IsPattern(string line) => line.Length > 1 && line[1] == ':';

    /// <summary>Null after a failure.</summary>
    public static ApiPattern? Read(LineScanner scanner)
    {
        var column = scanner.Column;
        var text = scanner.Until('=');
        if (Kind(text) is not { } kind)
        {
            scanner.Fail(column, $"'{text}' is no pattern; expected {Example}.");
            return null;
        }

        var id = text.Replace(" ", "");
        var pattern = kind is ApiKind.Type or ApiKind.Attribute ? OfType(kind, id) : OfMember(kind, id);
        if (pattern is null)
        {
            scanner.Fail(column, $"'{text}' is no pattern; expected {Example}.");
        }

        return pattern;
    }

    private static ApiKind? Kind(string text) => !IsPattern(text) ? null : text[0] switch
    {
        'M' => ApiKind.Method,
        'P' => ApiKind.Property,
        'T' => ApiKind.Type,
        'A' => ApiKind.Attribute,
        _ => null,
    };

    private static ApiPattern? OfType(ApiKind kind, string id)
    {
        var body = id.Substring(2);
        var andDerived = body.EndsWith("+", StringComparison.Ordinal);
        return TypeName.Parse(body.TrimEnd('+')) is { } type ? new ApiPattern(id, kind, type, andDerived, "", false, default) : null;
    }

    private static ApiPattern? OfMember(ApiKind kind, string id)
    {
        var body = id.Substring(2);
        var open = body.IndexOf('(');
        var name = open < 0 ? body : body.Substring(0, open);
        var dot = name.LastIndexOf('.');
        if (dot <= 0 || (open >= 0 && !body.EndsWith(")", StringComparison.Ordinal)))
        {
            return null;
        }

        var isPrefix = name.EndsWith("*", StringComparison.Ordinal);
        var member = Member(name.Substring(dot + 1).TrimEnd('*'));
        var typeText = name.Substring(0, dot);
        var andDerived = typeText.EndsWith("+", StringComparison.Ordinal);
        if (TypeName.Parse(typeText.TrimEnd('+')) is not { } type || (member.Length == 0 && !isPrefix) || member.IndexOf('*') >= 0)
        {
            return null;
        }

        var parameters = open < 0 ? default : ParameterIds.Split(body.Substring(open + 1, body.Length - open - 2));
        return new ApiPattern(id, kind, type, andDerived, member, isPrefix, parameters);
    }

    /// <summary>The metadata name: ids write <c>#ctor</c>, and the arity of a generic method says nothing that the name does not.</summary>
    private static string Member(string name)
    {
        var arity = name.IndexOf('`');
        return (arity < 0 ? name : name.Substring(0, arity)).Replace('#', '.');
    }
}
