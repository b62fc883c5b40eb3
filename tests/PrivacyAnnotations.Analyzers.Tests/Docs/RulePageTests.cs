using System.Text.RegularExpressions;
using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Docs;

/// <summary>
/// The pages' code is compiled with all rules. A comment at the end of a line, <c>// PRIV1001</c>, says what is reported there;
/// nothing else may be.
/// </summary>
public sealed partial class RulePageTests
{
    public static TheoryData<string> Ids => [.. RulePages.Rules.Select(static rule => rule.Id)];

    /// <summary>The rules about C#; the 4xxx rules are about model files.</summary>
    public static TheoryData<string> CodeRules =>
        [.. RulePages.Rules.Select(static rule => rule.Id).Where(static id => !id.StartsWith("PRIV4", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_code_on_the_page_is_reported_where_it_says_so(string id)
    {
        foreach (var fence in CodeFence.In(RulePages.PageOf(id)))
        {
            var found = await Finding.InAsync(fence.Code);
            Assert.True(
                Announced(fence.Code).SequenceEqual(found.Select(static finding => (finding.Line, finding.Id))),
                $"docs/rules/{id}.md({fence.Line}):\n{string.Join('\n', found)}");
        }
    }

    [Theory]
    [MemberData(nameof(CodeRules))]
    public void The_example_shows_the_rule_and_the_fix_shows_none(string id)
    {
        var fences = CodeFence.In(RulePages.PageOf(id)).ToList();
        Assert.Contains(fences, fence => fence.Heading == "Example" && fence.Code.Contains("// " + id, StringComparison.Ordinal));
        Assert.Contains(fences, static fence => fence.Heading == "Fix");
        Assert.DoesNotContain(fences, static fence => fence.Heading == "Fix" && Announced(fence.Code).Any());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_is_headed_by_the_rules_title(string id) =>
        Assert.StartsWith($"# {id}: {RulePages.Rules.Single(rule => rule.Id == id).Title}\n", RulePages.PageOf(id), StringComparison.Ordinal);

    private static IEnumerable<(int Line, string Id)> Announced(string code) =>
        from line in code.Split('\n').Index()
        from id in Marker().Match(line.Item).Groups[1].Captures
        select (line.Index + 1, id.Value);

    [GeneratedRegex("// (?:(PRIV[0-9]{4})(?:, )?)+$")]
    private static partial Regex Marker();
}
