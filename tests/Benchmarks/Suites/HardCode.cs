using BenchmarkDotNet.Attributes;
using Benchmarks.Code;
using Benchmarks.Measuring;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks.Suites;

/// <summary>Code that is hard on the engine: each must stay under a second.</summary>
public class HardCode
{
    private CSharpCompilation _compilation = null!;

    [Params("Chain200", "Clique50", "Branches5000", "Web10", "Web30")]
    public string Shape { get; set; } = "";

    [IterationSetup]
    public void Parse() => _compilation = Project.Shop(methods: 0, personalPercent: 10).With(File()).Compile();

    [Benchmark(Baseline = true)]
    public bool Compiler() => _compilation.Emit(Stream.Null).Success;

    [Benchmark]
    public TimeSpan Analyzers() => OwnTime.Record(AnalyzerSet.Ours.Run(_compilation).Own);

    private SourceFile File() => Shape switch
    {
        "Chain200" => CallCode.Chain(200),
        "Clique50" => CallCode.Clique(50),
        "Web10" => CallCode.Web(10),
        "Web30" => CallCode.Web(30),
        _ => CallCode.Branches(5_000),
    };
}
