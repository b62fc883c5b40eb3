using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Core.Tests.Sinks;

/// <summary>The guide's examples are read by the reader and bound against its own code.</summary>
public sealed class GuideTests
{
    [Fact]
    public void Every_model_in_the_guide_can_be_read()
    {
        var files = Fences("models").Select(static f => ModelReader.Read("guide", f)).ToArray();

        Assert.NotEmpty(files);
        Assert.All(files, static f => Assert.Empty(f.Errors));
    }

    [Fact]
    public void The_example_speaks_of_the_code_beside_it() =>
        Assert.Empty(Calls.Resolver(Calls.Compile(Assert.Single(Fences("csharp"))), [.. Fences("models")]).Unmatched());

    [Fact]
    public void Every_clause_exposure_and_writer_is_explained()
    {
        var guide = Guide();
        string[] words =
        [
            "`sink(", "`flow(", "`calls(", "`clean`", "`apart`", "`deidentify(", "`opens(", "`wraps(", "`writes(", "`returns(", "`skip(", "`maps(", "`dispatches(", "`reveals(",
            "`fields`", "`settable`", "`shallow`", "`declared`", "`text`", "`joined`", "`template`", "`hole:", "`graph:",
            .. Enum.GetNames<SinkKind>().Skip(1), .. Enum.GetNames<Deidentification>().Skip(1),
            .. ModelCatalog.BuiltIn.BuiltInFiles.SelectMany(static f => f.Writers).Select(static w => $"`{w.Key}`"),
        ];

        Assert.All(words, word => Assert.Contains(word, guide, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Fences(string language) =>
        Regex.Matches(Guide(), $"^ *```{language}\n(.*?)^ *```", RegexOptions.Multiline | RegexOptions.Singleline).Select(static m => m.Groups[1].Value);

    private static string Guide([CallerFilePath] string test = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(test)!, "../../../docs/guide/models.md")).Replace("\r\n", "\n", StringComparison.Ordinal);
}
