using System.Diagnostics;
using Benchmarks.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks.RealCode;

/// <summary>What one project took, at its best: whatever else the machine does only ever adds.</summary>
/// <param name="Lines">Lines of its source, what generators wrote included.</param>
/// <param name="Errors">Errors of the compiler: above a handful, the numbers say little.</param>
/// <param name="Compiler">Processor time of the compiler without analyzers.</param>
/// <param name="Own">The analyzers' own time.</param>
/// <param name="Added">
/// Processor time that the analyzers add to that of one that listens and does nothing: code that they have the compiler bind early, it does not bind again.
/// </param>
internal sealed record Measurement(string Name, int Lines, int Errors, TimeSpan Compiler, TimeSpan Own, TimeSpan Added, AnalyzerRun Last)
{
    public static Measurement Of(ResponseFile file, Members members, AnalyzerSet analyzers, int rounds)
    {
        var compiler = new List<TimeSpan>();
        var own = new List<TimeSpan>();
        var (listened, analyzed) = (new List<TimeSpan>(), new List<TimeSpan>());
        var errors = 0;
        AnalyzerRun last = null!;
        for (var round = 0; round <= rounds; round++)
        {
            var (time, count) = Emit(Compile(file, members));
            var run = Run(analyzers, file, members);
            var listening = Run(AnalyzerSet.Listening, file, members);
            (last, errors) = (run.Run, count);
            if (round > 0 || rounds == 0)
            {
                // The first round warms everything up.
                compiler.Add(time);
                own.Add(last.Own);
                listened.Add(listening.Time);
                analyzed.Add(run.Time);
            }
        }

        return new(file.Name, LinesOf(last.Compilation), errors, compiler.Min(), own.Min(), analyzed.Min() - listened.Min(), last);
    }

    private static (AnalyzerRun Run, TimeSpan Time) Run(AnalyzerSet analyzers, ResponseFile file, Members members)
    {
        var compilation = Compile(file, members);
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var run = analyzers.Run(compilation, file.Options);
        process.Refresh();
        return (run, process.TotalProcessorTime - before);
    }

    private static CSharpCompilation Compile(ResponseFile file, Members members)
    {
        var plain = file.Compile(ReferencePacks.Annotations);
        return members.SourceFor(plain) is { } source ? plain.AddSyntaxTrees(file.Parse("PersonalDataMembers.cs", source)) : plain;
    }

    private static (TimeSpan Time, int Errors) Emit(CSharpCompilation compilation)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var result = compilation.Emit(Stream.Null);
        process.Refresh();
        return (process.TotalProcessorTime - before, result.Diagnostics.Count(static d => d.Severity == DiagnosticSeverity.Error && !d.IsWarningAsError));
    }

    private static int LinesOf(Compilation compilation) => compilation.SyntaxTrees.Sum(static tree => tree.GetText().Lines.Count);
}
