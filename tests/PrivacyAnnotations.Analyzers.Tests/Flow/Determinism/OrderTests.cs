using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Determinism;

/// <summary>Neither the order of files nor of analysis changes what is said, message and locations included.</summary>
public sealed class OrderTests
{
    [Fact]
    public async Task The_order_of_files_does_not_matter()
    {
        var expected = await FindingsAsync(Sources.All, isConcurrent: false);
        Assert.NotEmpty(expected);
        for (var seed = 0; seed < 12; seed++)
        {
            var shuffled = Sources.All.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(string.Join("\n", expected), string.Join("\n", await FindingsAsync(shuffled, isConcurrent: false)));
        }
    }

    [Fact]
    public async Task Concurrency_does_not_matter()
    {
        var expected = await FindingsAsync(Sources.All, isConcurrent: false);
        for (var round = 0; round < 12; round++)
        {
            Assert.Equal(string.Join("\n", expected), string.Join("\n", await FindingsAsync(Sources.All, isConcurrent: true)));
        }
    }

    [Fact]
    public async Task One_file_alone_says_what_all_say_of_it()
    {
        var all = await FindingsAsync(Sources.All, isConcurrent: false);
        for (var i = 0; i < Sources.All.Length; i++)
        {
            var compilation = Compile(Sources.All);
            var tree = compilation.SyntaxTrees.Single(t => t.FilePath == Sources.All[i].Path);
            var result = await compilation.WithAnalyzers(Verify.Analyzers).GetAnalyzerSemanticDiagnosticsAsync(
                compilation.GetSemanticModel(tree), filterSpan: null, CancellationToken.None);
            Assert.Equal(all.Where(finding => finding.StartsWith(Sources.All[i].Path + "(", StringComparison.Ordinal)), Describe(result));
        }
    }

    private static async Task<ImmutableArray<string>> FindingsAsync(IEnumerable<(string Path, string Text)> sources, bool isConcurrent)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, isConcurrent, logAnalyzerExecutionTime: false);
        return Describe(await Compile(sources).WithAnalyzers(Verify.Analyzers, options).GetAnalyzerDiagnosticsAsync());
    }

    private static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> sources) => CSharpCompilation.Create(
        "Ordered",
        sources.Append((Path: "Usings.cs", Text: RuleTest.Usings)).Select(static source => CSharpSyntaxTree.ParseText(source.Text, RuleTest.Parse, source.Path)),
        References.All,
        RuleTest.Compile);

    private static ImmutableArray<string> Describe(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .Select(static diagnostic => $"{Describe(diagnostic.Location)} {diagnostic.Id} {diagnostic.GetMessage()} [{string.Join(" ", diagnostic.AdditionalLocations.Select(Describe))}]")
            .Order(StringComparer.Ordinal),
    ];

    private static string Describe(Location location) => $"{location.SourceTree?.FilePath}({location.SourceSpan})";
}
