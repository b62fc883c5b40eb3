using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace Benchmarks.Measuring;

/// <summary>How all suites are measured: whole compilations, a few times each, in this process.</summary>
internal static class MeasuringConfig
{
    // Fifty thousand methods take a slow machine longer than the five minutes that a suite gets otherwise.
    private static readonly TimeSpan s_patience = TimeSpan.FromHours(1);

    public static IConfig Create()
    {
        var times = new OwnTimeDiagnoser();
        var job = Job.Default
            .WithStrategy(RunStrategy.Monitoring)
            .WithWarmupCount(1)
            .WithIterationCount(5)
            .WithInvocationCount(1)
            .WithUnrollFactor(1)
            .WithToolchain(new InProcessNoEmitToolchain(s_patience, logOutput: true));
        return ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddDiagnoser(times)
            .AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Params)
            .AddColumn(StatisticColumn.Median, BaselineRatioColumn.RatioMean)
            .AddColumn(OwnTimeColumn.All(times))
            .AddExporter(MarkdownExporter.GitHub)
            .AddLogger(ConsoleLogger.Default);
    }
}
