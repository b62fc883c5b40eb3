using BenchmarkDotNet.Attributes;
using Benchmarks.Code;
using Benchmarks.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Benchmarks.Suites;

/// <summary>
/// A keystroke: inside one method of a long file of a project of 500 files, then the diagnostics of that file. Every keystroke
/// makes a compilation of its own, which shares the trees of all other files with the one before.
/// </summary>
[IterationCount(40)]
[WarmupCount(5)]
public class Editor
{
    private const string Edited = "logger.LogInformation(\"{Line}\", line);";

    private Compilation _compilation = null!;
    private SyntaxTree _tree = null!;
    private CompilationWithAnalyzers _attached = null!;
    private SemanticModel _model = null!;
    private int _keystrokes;

    [GlobalSetup]
    public void Open()
    {
        var project = Project.Shop(500 * ShopCode.MethodsPerFile, personalPercent: 10);
        var file = new ShopCode(0, PersonalPercent: 10).Service(number: 1_000, methods: 140);
        _tree = Project.Parse(file);
        _compilation = project.Compile().AddSyntaxTrees(_tree);
        AnalyzerSet.Ours.Run((Microsoft.CodeAnalysis.CSharp.CSharpCompilation)_compilation);
    }

    [Benchmark(Baseline = true)]
    public int Compiler() => _model.GetDiagnostics().Length;

    [Benchmark]
    public int Analyzers() => Diagnose().GetAwaiter().GetResult();

    [IterationSetup]
    public void Type()
    {
        var text = _tree.GetText();
        var at = text.ToString().LastIndexOf(Edited, StringComparison.Ordinal);
        var edited = _tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(at, 0), $"line += {++_keystrokes}; ")));
        _compilation = _compilation.ReplaceSyntaxTree(_tree, edited);
        _tree = edited;
        _attached = AnalyzerSet.Ours.Attach(_compilation);
        _model = _attached.Compilation.GetSemanticModel(_tree);
    }

    private async Task<int> Diagnose()
    {
        var syntactic = await _attached.GetAnalyzerSyntaxDiagnosticsAsync(_tree, CancellationToken.None).ConfigureAwait(false);
        var semantic = await _attached.GetAnalyzerSemanticDiagnosticsAsync(_model, filterSpan: null, CancellationToken.None).ConfigureAwait(false);
        OwnTime.Record(await AnalyzerSet.Ours.OwnTimeOf(_attached).ConfigureAwait(false));
        return syntactic.Length + semantic.Length;
    }
}
