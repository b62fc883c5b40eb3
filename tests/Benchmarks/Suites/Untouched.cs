using BenchmarkDotNet.Attributes;
using Benchmarks.Code;
using Benchmarks.Measuring;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnnotations.Generators.Inventory;

namespace Benchmarks.Suites;

/// <summary>What a project pays that has nothing to do with personal data.</summary>
public class Untouched
{
    private Project _project = null!;
    private CSharpCompilation _compilation = null!;

    /// <summary>Whether the project references PrivacyAnnotations.</summary>
    [Params(false, true)]
    public bool Referenced { get; set; }

    [GlobalSetup]
    public void Generate() =>
        _project = new([.. new ShopCode(2_000, 0).Files()], Referenced ? ReferencePacks.WithAnnotations : ReferencePacks.Framework);

    [IterationSetup]
    public void Parse() => _compilation = _project.Compile();

    [Benchmark(Baseline = true)]
    public bool Compiler() => _compilation.Emit(Stream.Null).Success;

    [Benchmark]
    public bool EmptyAnalyzer() => Analyze(AnalyzerSet.Empty);

    [Benchmark]
    public bool Analyzers() => Analyze(AnalyzerSet.Ours);

    [Benchmark]
    public bool Generator()
    {
        var driver = CSharpGeneratorDriver.Create(new InventoryGenerator()).RunGeneratorsAndUpdateCompilation(_compilation, out var generated, out _);
        OwnTime.Record(driver.GetTimingInfo().ElapsedTime);
        return generated.Emit(Stream.Null).Success;
    }

    private bool Analyze(AnalyzerSet analyzers)
    {
        var run = analyzers.Run(_compilation);
        OwnTime.Record(run.Own);
        return run.Compilation.Emit(Stream.Null).Success;
    }
}
