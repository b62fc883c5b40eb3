using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnnotations.CodeFixes.Annotations;

namespace PrivacyAnnotations.Analyzers.Tests.Docs;

public sealed class RuleIndexTests
{
    private static readonly HashSet<string> s_fixable =
        [.. typeof(UnknownKeyCodeFix).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .SelectMany(static type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds)];

    [Fact]
    public void The_table_lists_the_rules_as_they_are()
    {
        var rows = RulePages.Rules.Select(static rule =>
            $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.DefaultSeverity} | {(s_fixable.Contains(rule.Id) ? "yes" : "")} |");
        var table = RulePages.Index.Split('\n').Where(static line => line.StartsWith("| [PRIV", StringComparison.Ordinal));
        Assert.True(rows.SequenceEqual(table), "docs/rules/README.md must say:\n" + string.Join('\n', rows));
    }

    [Fact]
    public void A_rule_links_to_its_page() =>
        Assert.All(RulePages.Rules, static rule => Assert.EndsWith($"/docs/rules/{rule.Id}.md", rule.HelpLinkUri, StringComparison.Ordinal));

    [Fact]
    public void A_rule_explains_itself_and_is_on_by_default() =>
        Assert.All(RulePages.Rules, static rule => Assert.True(rule.IsEnabledByDefault && rule.Description.ToString() is not ""));
}
