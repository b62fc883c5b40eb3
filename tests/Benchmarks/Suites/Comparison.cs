using BenchmarkDotNet.Attributes;
using Benchmarks.Measuring;
using Benchmarks.Peers;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks.Suites;

/// <summary>Other analyzers over the same compilation; the baseline is the compiler by itself.</summary>
public class Comparison
{
    private Project _project = null!;
    private CSharpCompilation _compilation = null!;

    [Params(2_000)]
    public int Methods { get; set; }

    [GlobalSetup]
    public void Generate() => _project = Project.Shop(Methods, personalPercent: 10);

    [IterationSetup]
    public void Parse() => _compilation = _project.Compile();

    [Benchmark(Baseline = true)]
    public bool Compiler() => _compilation.Emit(Stream.Null).Success;

    [Benchmark]
    public TimeSpan Analyzers() => Run(AnalyzerSet.Ours);

    [Benchmark]
    public TimeSpan TaintRules() => Run(PeerAnalyzers.TaintRules);

    [Benchmark]
    public TimeSpan SecurityCodeScan() => Run(PeerAnalyzers.SecurityCodeScan);

    [Benchmark]
    public TimeSpan Meziantou() => Run(PeerAnalyzers.Meziantou);

    private TimeSpan Run(AnalyzerSet analyzers) => OwnTime.Record(analyzers.Run(_compilation).Own);
}
