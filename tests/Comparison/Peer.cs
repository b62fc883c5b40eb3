using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnnotations.Comparison;

/// <summary>A column of the table.</summary>
/// <param name="name">Its heading.</param>
/// <param name="tools">The analyzers and generators that it runs.</param>
/// <param name="counts">Which of their diagnostics count.</param>
internal sealed class Peer(string name, Tools tools, Func<string, bool> counts)
{
    private const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Threading.Tasks;
        global using Microsoft.Extensions.Compliance.Classification;
        global using Microsoft.Extensions.Logging;
        global using PrivacyAnnotations;

        public sealed class PrivateDataAttribute() : DataClassificationAttribute(new DataClassification("Shop", "Private"));
        """;

    public string Name => name;

    /// <summary>Whether a diagnostic that counts stands on the line of the leak.</summary>
    public async Task<bool> Finds(LeakShape shape)
    {
        var tree = Parse(LeakShapes.Around(shape.Code, ", PrivateData"), "Shape.cs");
        var compilation = CSharpCompilation.Create("Shape", [tree, Parse(Usings, "Usings.cs")], References.All, Options());
        Require(compilation);

        var text = await tree.GetTextAsync();
        var at = text.Lines.GetLineFromPosition(text.ToString().IndexOf(shape.Code, StringComparison.Ordinal)).Span;
        var diagnostics = Generate(compilation).Concat(await Analyze(compilation));
        return diagnostics.Any(diagnostic => counts(diagnostic.Id) && diagnostic.Location.SourceTree == tree && at.IntersectsWith(diagnostic.Location.SourceSpan));
    }

    private CSharpCompilationOptions Options() => new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        .WithSpecificDiagnosticOptions(tools.Analyzers
            .SelectMany(static analyzer => analyzer.SupportedDiagnostics)
            .Select(static descriptor => descriptor.Id)
            .Where(counts)
            .Distinct()
            .Select(static id => KeyValuePair.Create(id, ReportDiagnostic.Warn)));

    private IEnumerable<Diagnostic> Generate(CSharpCompilation compilation)
    {
        if (tools.Generators.IsEmpty)
        {
            return [];
        }

        var driver = CSharpGeneratorDriver.Create(tools.Generators, parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out _, out var diagnostics);
        return diagnostics;
    }

    private async Task<ImmutableArray<Diagnostic>> Analyze(CSharpCompilation compilation)
    {
        if (tools.Analyzers.IsEmpty)
        {
            return [];
        }

        var options = new AnalyzerOptions([], new StrictestOptions());
        return await compilation.WithAnalyzers(tools.Analyzers, options).GetAnalyzerDiagnosticsAsync();
    }

    private static void Require(CSharpCompilation compilation)
    {
        var errors = compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, errors));
        }
    }

    private static SyntaxTree Parse(string text, string path) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text), new CSharpParseOptions(LanguageVersion.Latest), path);
}
