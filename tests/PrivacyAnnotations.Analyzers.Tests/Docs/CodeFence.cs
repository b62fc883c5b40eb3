namespace PrivacyAnnotations.Analyzers.Tests.Docs;

/// <summary>A block of C# in a rule's page.</summary>
/// <param name="Heading">The section that it stands in.</param>
/// <param name="Line">Its first line in the page.</param>
/// <param name="Code">The code.</param>
internal sealed record CodeFence(string Heading, int Line, string Code)
{
    public static IEnumerable<CodeFence> In(string page)
    {
        var heading = "";
        List<string>? code = null;
        foreach (var (index, line) in page.Split('\n').Index())
        {
            if (code is not null && line == "```")
            {
                yield return new(heading, index - code.Count + 1, string.Join('\n', code));
                code = null;
            }
            else if (code is not null)
            {
                code.Add(line);
            }
            else if (line == "```csharp")
            {
                code = [];
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                heading = line[3..];
            }
        }
    }
}
