using System.Globalization;
using System.Text.RegularExpressions;

namespace Package.Tests.Building;

/// <summary>An error or a warning of a build, as its log prints it.</summary>
public sealed partial record BuildMessage(string File, int Line, string Severity, string Id)
{
    /// <summary>Each once, sorted by file: the log repeats them in its summary.</summary>
    public static IReadOnlyList<BuildMessage> In(CommandResult build) =>
    [
        .. Pattern().Matches(build.Output)
            .Select(static match => new BuildMessage(
                Path.GetFileName(match.Groups["file"].Value),
                int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture),
                match.Groups["severity"].Value,
                match.Groups["id"].Value))
            .Distinct()
            .OrderBy(static message => message.File, StringComparer.Ordinal)
            .ThenBy(static message => message.Line),
    ];

    [GeneratedRegex(@"^\s*(?<file>[^\r\n(]+)\((?<line>\d+),\d+\): (?<severity>error|warning) (?<id>\w+):", RegexOptions.Multiline)]
    private static partial Regex Pattern();
}
