using System.Globalization;
using Benchmarks.Measuring;
using Benchmarks.Peers;
using Microsoft.CodeAnalysis;

namespace Benchmarks.RealCode;

/// <summary>Measures analyzers over projects that somebody else wrote: own time over the compiler's processor time.</summary>
internal static class RealCodeCommand
{
    private const string Usage = """
        real-code <folder of .rsp files> [--members <file>] [--findings <file>] [--rounds <n>] [--only <project>] [--peers]

          --members   lines 'Namespace.Type.Member category purpose ...': annotates these members
          --findings  writes every diagnostic into this file
          --rounds    how often each project is measured after the first time (3)
          --only      a single project
          --peers     measures CA3001-CA3012, SecurityCodeScan and Meziantou.Analyzer as well
        """;

    public static int Run(string[] args)
    {
        if (args is [] or ["--help", ..] || !Directory.Exists(args[0]))
        {
            Console.WriteLine(Usage);
            return args is ["--help", ..] ? 0 : 1;
        }

        var members = Value(args, "--members") is { } path ? Members.Read(path) : Members.None;
        var rounds = int.Parse(Value(args, "--rounds") ?? "3", CultureInfo.InvariantCulture);
        var references = new ReferenceSource(args[0]);
        var files = Directory.GetFiles(args[0], (Value(args, "--only") ?? "*") + ".rsp").Order(StringComparer.Ordinal).Select(file => ResponseFile.Read(file, references)).ToArray();
        AnalyzerSet[] sets = args.Contains("--peers")
            ? [AnalyzerSet.Ours, PeerAnalyzers.TaintRules, PeerAnalyzers.SecurityCodeScan, PeerAnalyzers.Meziantou]
            : [AnalyzerSet.Ours];
        foreach (var analyzers in sets)
        {
            var measured = Measure(files, members, analyzers, rounds);
            Write(Value(args, "--findings"), measured);
        }

        return 0;
    }

    private static List<Measurement> Measure(ResponseFile[] files, Members members, AnalyzerSet analyzers, int rounds)
    {
        Console.WriteLine($"| {analyzers.Name} | lines | errors | compiler ms | own ms | own/compiler | added ms | added/compiler | findings | crashes |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        var measured = new List<Measurement>();
        foreach (var file in files)
        {
            measured.Add(Measurement.Of(file, members, analyzers, rounds));
            Print(measured[^1].Name, [measured[^1]]);
        }

        Print("**all**", measured);
        Console.WriteLine();
        return measured;
    }

    private static void Print(string name, IReadOnlyList<Measurement> measured)
    {
        var (compiler, own) = (measured.Sum(static m => m.Compiler.TotalMilliseconds), measured.Sum(static m => m.Own.TotalMilliseconds));
        var added = measured.Sum(static m => m.Added.TotalMilliseconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {measured.Sum(static m => m.Lines)} | {measured.Sum(static m => m.Errors)} | {compiler:F0} | {own:F1} | {own / compiler:P2} | {added:F0} | {added / compiler:P2} | {measured.Sum(static m => m.Last.Diagnostics.Length)} | {measured.Sum(static m => m.Last.Crashes.Length)} |"));
    }

    private static void Write(string? path, List<Measurement> measured)
    {
        if (path is not null)
        {
            var found = measured.SelectMany(static m => m.Last.Crashes.Concat(m.Last.Diagnostics.Select(Line)).Order(StringComparer.Ordinal));
            File.WriteAllLines(path, found);
        }
    }

    private static string Line(Diagnostic diagnostic)
    {
        var at = diagnostic.Location.GetLineSpan();
        return $"{at.Path}({at.StartLinePosition.Line + 1},{at.StartLinePosition.Character + 1}): {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static string? Value(string[] args, string option) =>
        Array.IndexOf(args, option) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}
