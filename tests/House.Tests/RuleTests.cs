using System.Text.RegularExpressions;

namespace House.Tests;

/// <summary>A rule is more than its code: a page, a test and a line in the release notes.</summary>
public sealed partial class RuleTests
{
    private static readonly string[] s_headings = ["## Cause", "## Why", "## Example", "## Fix", "## Configure"];

    private static readonly string[] s_ids =
        [.. Repository.CSharp("src/PrivacyAnnotations.Analyzers").SelectMany(static file => Definition().Matches(Repository.Read(file)))
            .Select(static match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The ids that the analyzers define.</summary>
    public static TheoryData<string> Ids => [.. s_ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_with_the_five_headings(string id) =>
        Assert.Equal(s_headings, Repository.Read($"docs/rules/{id}.md").Split('\n').Where(static line => line.StartsWith("## ", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_tests(string id) =>
        Assert.Contains(Repository.CSharp("tests/PrivacyAnnotations.Analyzers.Tests"), file => Repository.Read(file).Contains(id, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_in_the_release_notes(string id) => Assert.Contains(
        id + " |",
        Repository.Read("src/PrivacyAnnotations.Analyzers/AnalyzerReleases.Unshipped.md") + Repository.Read("src/PrivacyAnnotations.Analyzers/AnalyzerReleases.Shipped.md"),
        StringComparison.Ordinal);

    [Fact]
    public void Every_page_belongs_to_a_rule() =>
        Offenders.None(Repository.Files.Where(file => Page().Match(file) is { Success: true } page && !s_ids.Contains(page.Groups[1].Value)));

    [GeneratedRegex("\"(PRIV[0-9]{4})\"")]
    private static partial Regex Definition();

    [GeneratedRegex("^docs/rules/(PRIV[0-9]{4})\\.md$")]
    private static partial Regex Page();
}
