using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Docs;

internal static class RulePages
{
    private static readonly string s_folder = FindFolder();

    /// <summary>The rules that ship, by id.</summary>
    public static IReadOnlyList<Microsoft.CodeAnalysis.DiagnosticDescriptor> Rules { get; } =
        [.. Verify.Analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics).DistinctBy(static rule => rule.Id).OrderBy(static rule => rule.Id, StringComparer.Ordinal)];

    public static string Index => File.ReadAllText(Path.Combine(s_folder, "README.md"));

    public static string PageOf(string id) => File.ReadAllText(Path.Combine(s_folder, id + ".md"));

    private static string FindFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "docs", "rules")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return Path.Combine(folder, "docs", "rules");
    }
}
