using BenchmarkDotNet.Analysers;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Validators;

namespace Benchmarks.Measuring;

/// <summary>Collects <see cref="OwnTime"/> of each benchmark, for <see cref="OwnTimeColumn"/>.</summary>
internal sealed class OwnTimeDiagnoser : IDiagnoser
{
    private readonly Dictionary<BenchmarkCase, TimeSpan?> _medians = [];

    public IEnumerable<string> Ids => [nameof(OwnTimeDiagnoser)];

    public IEnumerable<IExporter> Exporters => [];

    public IEnumerable<IAnalyser> Analysers => [];

    public TimeSpan? MedianOf(BenchmarkCase benchmark) => _medians.GetValueOrDefault(benchmark);

    public BenchmarkDotNet.Diagnosers.RunMode GetRunMode(BenchmarkCase benchmarkCase) => BenchmarkDotNet.Diagnosers.RunMode.NoOverhead;

    public void Handle(HostSignal signal, DiagnoserActionParameters parameters)
    {
        if (signal == HostSignal.BeforeActualRun)
        {
            OwnTime.Clear();
        }
        else if (signal == HostSignal.AfterActualRun)
        {
            _medians[parameters.BenchmarkCase] = OwnTime.Median();
        }
    }

    public IEnumerable<Metric> ProcessResults(DiagnoserResults results) => [];

    public void DisplayResults(ILogger logger)
    {
    }

    public IEnumerable<ValidationError> Validate(ValidationParameters validationParameters) => [];
}
