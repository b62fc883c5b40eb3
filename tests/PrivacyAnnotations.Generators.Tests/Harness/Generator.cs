using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnnotations.Generators.Inventory;

namespace PrivacyAnnotations.Generators.Tests.Harness;

/// <summary>
/// Runs the generator like a compiler would. Every run is made twice: the second one, on an equal compilation, must find
/// everything in the cache, and nothing that was cached may hold on to a compilation.
/// </summary>
internal static class Generator
{
    public const string ProjectDirectory = "/src/Shop/";

    private static readonly MetadataReference[] s_platform =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static p => Path.GetFileName(p) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "netstandard.dll" or "System.Collections.dll" or "System.Console.dll" or "System.Linq.dll")
            .Select(static p => MetadataReference.CreateFromFile(p))];

    private static readonly MetadataReference s_annotations =
        MetadataReference.CreateFromFile(typeof(PersonalDataAttribute).Assembly.Location);

    public static Run Run(string source) => Run(new Project().With("Shop.cs", source));

    public static Run Run(Project project)
    {
        var compilation = Compile(project);
        var driver = CSharpGeneratorDriver.Create(
            [new InventoryGenerator().AsSourceGenerator()],
            parseOptions: new CSharpParseOptions(project.Language),
            optionsProvider: new BuildProperties(project.Properties),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

        var first = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        Assert.Empty(first.GetRunResult().Diagnostics);
        Steps.AssertFreeOfCompilations(first.GetRunResult());

        var second = first.RunGenerators(compilation.Clone());
        Steps.AssertNothingRan(second.GetRunResult());
        return new Run(first, compilation, output);
    }

    public static CSharpCompilation Compile(Project project) => CSharpCompilation.Create(
        project.Assembly,
        project.Files.Select(f => Parse(project, f.Path, f.Text)),
        [.. s_platform, .. project.KnowsAnnotations ? [s_annotations] : Array.Empty<MetadataReference>(), .. project.References],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: ReportDiagnostic.Error,
            nullableContextOptions: project.Nullable,
            specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress), new("CS8632", ReportDiagnostic.Suppress)]));

    public static SyntaxTree Parse(Project project, string path, string text) =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(project.Language), path, System.Text.Encoding.UTF8);
}
