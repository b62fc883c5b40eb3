using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Determinism;

/// <summary>What is typed in one file is judged as in a fresh compilation, although the trees of the others and all that is remembered of them are shared.</summary>
public sealed class EditTests
{
    [Theory]
    [InlineData("Cycle.C.cs", "Console.WriteLine(text);", "Console.WriteLine(text.Length);")]
    [InlineData("Cycle.C.cs", "+ c.Street", "")]
    [InlineData("Cycle.A.cs", "n == 0 ? c.Email :", "n == 0 ? \"\" :")]
    [InlineData("Customer.cs", "[PersonalData(Category.Name, Purpose.CustomerService)]", "")]
    [InlineData("Customer.cs", "[PersonalData(Category.Contact, Purpose.CustomerService)]\n    public string Street", "public string Street")]
    [InlineData("Customer.cs", "public int Id", "[PersonalData(Category.UniqueId, Purpose.CustomerService)] public int Id")]
    [InlineData("Service.More.cs", "_last = c.Street", "_last = c.Id.ToString()")]
    [InlineData("Service.More.cs", "use(c.Email);", "")]
    [InlineData("Service.cs", "Purpose.CustomerService", "Purpose.Diagnostics")]
    public async Task An_edited_file_gives_what_a_fresh_compilation_gives(string path, string from, string to)
    {
        var before = Compile(Sources.All);
        var known = await FindingsAsync(before);
        Assert.NotEmpty(known);
        var old = before.SyntaxTrees.Single(tree => tree.FilePath == path);
        var text = old.ToString().ReplaceLineEndings("\n");
        Assert.Contains(from, text, StringComparison.Ordinal);
        var edited = CSharpSyntaxTree.ParseText(text.Replace(from, to, StringComparison.Ordinal), RuleTest.Parse, path);

        var after = before.ReplaceSyntaxTree(old, edited);
        var fresh = Compile(Sources.All.Select(source => source.Path == path ? (path, edited.ToString()) : source));

        Assert.Equal(await FindingsAsync(fresh), await FindingsAsync(after));
        Assert.Equal(known, await FindingsAsync(after.ReplaceSyntaxTree(edited, CSharpSyntaxTree.ParseText(old.ToString(), RuleTest.Parse, path))));
    }

    private static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> sources) => CSharpCompilation.Create(
        "Edited",
        sources.Append((Path: "Usings.cs", Text: RuleTest.Usings)).Select(static source => CSharpSyntaxTree.ParseText(source.Text, RuleTest.Parse, source.Path)),
        References.All,
        RuleTest.Compile);

    private static async Task<string> FindingsAsync(Compilation compilation)
    {
        var diagnostics = await compilation.WithAnalyzers(Verify.Analyzers).GetAnalyzerDiagnosticsAsync();
        return string.Join("\n", diagnostics
            .Select(static diagnostic => $"{Describe(diagnostic.Location)} {diagnostic.Id} {diagnostic.GetMessage()} {string.Join(" ", diagnostic.AdditionalLocations.Select(Describe))}")
            .Order(StringComparer.Ordinal));
    }

    private static string Describe(Location location) => $"{location.SourceTree?.FilePath}({location.SourceSpan})";
}
