using System.Text.RegularExpressions;

namespace House.Tests;

public sealed partial class LinkTests
{
    [Fact]
    public void Links_between_the_documents_lead_somewhere()
    {
        var broken =
            from file in Repository.Files.Where(static file => file.EndsWith(".md", StringComparison.Ordinal))
            from link in Link().Matches(Repository.Read(file)).Select(static match => match.Groups[1].Value)
            where !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal)
            where !LeadsSomewhere(file, link)
            select $"{file}: {link}";
        Offenders.None(broken);
    }

    private static bool LeadsSomewhere(string file, string link)
    {
        var parts = link.Split('#', 2);
        var target = parts[0] is "" ? file : Path.GetRelativePath(Repository.Root, Path.Combine(Repository.Root, Path.GetDirectoryName(file)!, parts[0])).Replace('\\', '/');
        return Repository.Exists(target) && (parts.Length == 1 || Anchors(target).Contains(parts[1]));
    }

    // As the common hosts make anchors of headings: lower case, letters, digits and hyphens.
    private static IEnumerable<string> Anchors(string file) =>
        Repository.Read(file).Split('\n')
            .Where(static line => line.StartsWith('#'))
            .Select(static line => NotInAnchor().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"(?<!\!)\[[^\]\n]+\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\p{L}\p{Nd} \-_]")]
    private static partial Regex NotInAnchor();
}
