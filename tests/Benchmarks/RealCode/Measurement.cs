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
internal sealed record Measurement(string Name, int Lines, int Errors, TimeSpan Compiler, TimeSpan Own, AnalyzerRun Last)
{
    public static Measurement Of(ResponseFile file, Members members, AnalyzerSet analyzers, int rounds)
    {
        var compiler = new List<TimeSpan>();
        var own = new List<TimeSpan>();
        var errors = 0;
        AnalyzerRun last = null!;
        for (var round = 0; round <= rounds; round++)
        {
            var compilation = Compile(file, members);
            var (time, count) = Emit(compilation);
            last = analyzers.Run(Compile(file, members), file.Options);
            if (round > 0 || rounds == 0)
            {
                // The first round warms everything up.
                compiler.Add(time);
                own.Add(last.Own);
            }

            errors = count;
        }

        return new(file.Name, LinesOf(last.Compilation), errors, compiler.Min(), own.Min(), last);
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
