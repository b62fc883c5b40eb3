using BenchmarkDotNet.Attributes;
using Benchmarks.Measuring;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks.Suites;

/// <summary>How the cost grows with the project: a tenth of the methods handles personal data.</summary>
[IterationCount(3)]
public class Growth
{
    private Project _project = null!;
    private CSharpCompilation _compilation = null!;

    [Params(1_000, 10_000, 50_000)]
    public int Methods { get; set; }

    [GlobalSetup]
    public void Generate() => _project = Project.Shop(Methods, personalPercent: 10);

    [IterationSetup]
    public void Parse() => _compilation = _project.Compile();

    [Benchmark(Baseline = true)]
    public bool Compiler() => _compilation.Emit(Stream.Null).Success;

    [Benchmark]
    public TimeSpan Analyzers() => OwnTime.Record(AnalyzerSet.Ours.Run(_compilation).Own);
}
