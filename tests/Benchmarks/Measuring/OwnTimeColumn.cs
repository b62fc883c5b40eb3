using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Benchmarks.Measuring;

/// <summary>A column that is computed from the analyzers' own time.</summary>
/// <param name="name">Its header.</param>
/// <param name="legend">What it says.</param>
/// <param name="text">The cell, from the summary, the benchmark and its own time.</param>
internal sealed class OwnTimeColumn(string name, string legend, OwnTimeDiagnoser times, Func<Summary, BenchmarkCase, TimeSpan, string> text) : IColumn
{
    public string Id => ColumnName;

    public string ColumnName => name;

    public string Legend => legend;

    public bool AlwaysShow => false;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(benchmark => times.MedianOf(benchmark) is not null);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        times.MedianOf(benchmarkCase) is { } own ? text(summary, benchmarkCase, own) : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    /// <summary>The columns that every table shows.</summary>
    public static IColumn[] All(OwnTimeDiagnoser times) =>
    [
        new OwnTimeColumn("Own", "The analyzers' own time, median", times, static (_, _, own) => Milliseconds(own)),
        new OwnTimeColumn("Own/Base", "Own time over the baseline's median", times, ShareOfBaseline),
        new OwnTimeColumn("Own/Method", "Own time per method of the project", times, PerMethod),
    ];

    private static string ShareOfBaseline(Summary summary, BenchmarkCase benchmark, TimeSpan own) =>
        summary.GetBaseline(summary.GetLogicalGroupKey(benchmark)) is { } baseline
        && summary[baseline]?.ResultStatistics is { } statistics
            ? (own.TotalNanoseconds / statistics.Median).ToString("P2", CultureInfo.InvariantCulture)
            : "-";

    private static string PerMethod(Summary summary, BenchmarkCase benchmark, TimeSpan own) =>
        benchmark.Parameters["Methods"] is int methods
            ? (own.TotalMicroseconds / methods).ToString("F2", CultureInfo.InvariantCulture) + " us"
            : "-";

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("F2", CultureInfo.InvariantCulture) + " ms";
}
