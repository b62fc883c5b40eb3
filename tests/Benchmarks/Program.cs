using BenchmarkDotNet.Running;
using Benchmarks.Measuring;
using Benchmarks.RealCode;

// dotnet run -c Release --project tests/Benchmarks -- --filter '*Growth*'
// dotnet run -c Release --project tests/Benchmarks -- memory
// dotnet run -c Release --project tests/Benchmarks -- real-code --help
return args switch
{
    ["memory", ..] => RetainedMemory.Print(),
    ["real-code", .. var rest] => RealCodeCommand.Run(rest),
    _ => BenchmarkSwitcher.FromAssembly(typeof(MeasuringConfig).Assembly).Run(args, MeasuringConfig.Create()).Any() ? 0 : 1,
};
