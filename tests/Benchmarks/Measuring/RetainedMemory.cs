using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks.Measuring;

/// <summary>
/// What stays in memory as long as a compilation does: the compilation's own symbols and trees, and what having analyzers
/// adds to them. An empty analyzer shows how much of that is the compiler's.
/// </summary>
internal static class RetainedMemory
{
    private const int Methods = 10_000;

    public static int Print()
    {
        var project = Project.Shop(Methods, personalPercent: 10);
        Measure(project, static c => AnalyzerSet.Ours.Run(c));

        var own = Measure(project, static c => c.GetDiagnostics());
        var empty = Measure(project, static c => AnalyzerSet.Empty.Run(c));
        var ours = Measure(project, static c => AnalyzerSet.Ours.Run(c));
        Console.WriteLine("| held | MB | over the empty analyzer |");
        Console.WriteLine("| --- | ---: | ---: |");
        Console.WriteLine($"| compilation | {Megabytes(own)} | - |");
        Console.WriteLine($"| with an empty analyzer | {Megabytes(empty)} | - |");
        Console.WriteLine($"| with PrivacyAnnotations | {Megabytes(ours)} | {((double)(ours - empty) / own).ToString("P2", CultureInfo.InvariantCulture)} |");
        return 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Measure(Project project, Action<CSharpCompilation> look)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var compilation = project.Compile();
        LookAt(compilation, look);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(compilation);
        return after - before;
    }

    // A frame of its own: what the analyzers' driver held is garbage afterwards.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void LookAt(CSharpCompilation compilation, Action<CSharpCompilation> look) => look(compilation);

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("F1", CultureInfo.InvariantCulture);
}
