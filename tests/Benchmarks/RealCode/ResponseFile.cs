using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Benchmarks.RealCode;

/// <summary>A project as its build hands it to the compiler. The first line names the folder that paths are relative to.</summary>
internal sealed class ResponseFile
{
    private readonly CSharpCommandLineArguments _arguments;
    private readonly CompilerConfig _config;
    private readonly Lazy<ImmutableArray<MetadataReference>> _references;

    private ResponseFile(string name, CSharpCommandLineArguments arguments, ReferenceSource references)
    {
        Name = name;
        _arguments = arguments;
        _config = CompilerConfig.Read(arguments);
        _references = new(() => [.. arguments.MetadataReferences.Select(references.Resolve).OfType<MetadataReference>()]);
    }

    public string Name { get; }

    public AnalyzerOptions Options => new([.. _arguments.AdditionalFiles.Select(static file => new FileText(file.Path))], _config);

    public static ResponseFile Read(string path, ReferenceSource references)
    {
        var lines = File.ReadAllLines(path);
        var folder = lines[0].TrimStart('#');
        return new(Path.GetFileNameWithoutExtension(path), CSharpCommandLineParser.Default.Parse(lines.Skip(1), folder, sdkDirectory: null), references);
    }

    /// <summary>The compilation from its text, with what its source generators add.</summary>
    public CSharpCompilation Compile(params MetadataReference[] more)
    {
        var trees = _arguments.SourceFiles.Where(static file => File.Exists(file.Path)).Select(file => Parse(file.Path, File.ReadAllText(file.Path)));
        var options = _arguments.CompilationOptions.WithConcurrentBuild(false).WithSyntaxTreeOptionsProvider(_config.Severities);
        return Generated(CSharpCompilation.Create(Name, trees, [.. _references.Value, .. more], options));
    }

    public SyntaxTree Parse(string path, string text) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), _arguments.ParseOptions, path);

    private CSharpCompilation Generated(CSharpCompilation compilation)
    {
        var generators = GeneratorLoader.Load(_arguments.AnalyzerReferences.Select(static reference => reference.FilePath));
        var driver = CSharpGeneratorDriver.Create(generators, Options.AdditionalFiles, _arguments.ParseOptions, _config);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        return (CSharpCompilation)generated;
    }

    private sealed class FileText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) =>
            File.Exists(path) ? SourceText.From(File.ReadAllText(path), Encoding.UTF8) : null;
    }
}
