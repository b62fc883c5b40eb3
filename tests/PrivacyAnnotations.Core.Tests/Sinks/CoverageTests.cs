using System.Runtime.CompilerServices;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Core.Tests.Sinks;

public sealed class CoverageTests
{
    private const string Page = "docs/guide/coverage.md";
    private const string Tests = "tests/PrivacyAnnotations.Analyzers.Tests/Sinks";

    [Fact]
    public void The_table_lists_the_models_as_they_are()
    {
        var expected = CoverageTable.Of(ModelCatalog.BuiltIn.BuiltInFiles, TestOf);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(Absolute(Page), expected);
        }

        Assert.Equal(expected, File.ReadAllText(Absolute(Page)).Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    /// <summary>The tests of <c>System.Text.Json.txt</c> are <c>SystemTextJsonTests.cs</c>.</summary>
    private static string? TestOf(string models)
    {
        var path = $"{Tests}/{models.Replace(".", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal)}Tests.cs";
        return File.Exists(Absolute(path)) ? "../../" + path : null;
    }

    private static string Absolute(string path, [CallerFilePath] string test = "") =>
        Path.Combine(Path.GetDirectoryName(test)!, "../../..", path);
}
