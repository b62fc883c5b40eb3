using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Benchmarks.Measuring;

/// <summary>What analyzers add to the memory that a compilation takes.</summary>
/// <remarks>
/// Once after the analysis, when an editor still holds the compilation and what attaches its analyzers to it, and once at the end
/// of the analysis, when a build still holds what the analyzers know. The compiler analyzes a copy of the compilation: of what the
/// analyzers know of the copy nothing is left afterwards, of what they know of the syntax trees everything.
/// It is compared with analyzers that hear of the same things and keep nothing: symbols and syntax nodes that the compiler makes
/// for whoever listens are in both. A first run makes what a process makes once: the models, the compiler's pools.
/// </remarks>
internal static class RetainedMemory
{
    private const int Methods = 10_000;
    private const int Settled = 10_000;

    public static int Print()
    {
        var project = Project.Shop(Methods, personalPercent: 10);
        Afterwards(project, AnalyzerSet.Ours);
        Console.WriteLine("| held | compilation, MB | with PrivacyAnnotations, MB | more |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        Print("after the analysis", Afterwards(project, AnalyzerSet.Listening), Afterwards(project, AnalyzerSet.Ours));
        Print("at its end", AtTheEnd(project, AnalyzerSet.Listening), AtTheEnd(project, AnalyzerSet.Ours));
        return 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Afterwards(Project project, AnalyzerSet analyzers)
    {
        var before = Used();
        var held = Analyze(project, analyzers);
        var after = Used();
        GC.KeepAlive(held);
        return after - before;
    }

    // A frame of its own: what the analyzers' driver held is garbage afterwards.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static CompilationWithAnalyzers Analyze(Project project, AnalyzerSet analyzers)
    {
        var attached = analyzers.Attach(project.Compile());
        attached.GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        return attached;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long AtTheEnd(Project project, AnalyzerSet analyzers)
    {
        var before = Used();
        var after = before;
        var scale = new ListeningAnalyzer(() => after = Used());
        (analyzers with { Analyzers = analyzers.Analyzers.Add(scale) }).Run(project.Compile());
        return after - before;
    }

    // Threads that have just finished let go of what they held when they are used again or have slept for a while.
    private static long Used()
    {
        var (used, before) = (Collected(), long.MaxValue);
        while (before - used > Settled)
        {
            Thread.Sleep(500);
            (before, used) = (used, Collected());
        }

        return used;
    }

    private static long Collected()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static void Print(string held, long compilation, long ours) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"| {held} | {compilation / 1e6:F1} | {ours / 1e6:F1} | {(double)(ours - compilation) / compilation:P1} |"));
}
