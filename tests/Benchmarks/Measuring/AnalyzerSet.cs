using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnnotations.Analyzers.Hosting;

namespace Benchmarks.Measuring;

/// <summary>Analyzers that are measured together.</summary>
internal sealed record AnalyzerSet(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)
{
    /// <summary>Every analyzer that ships in the package.</summary>
    public static AnalyzerSet Ours { get; } = new("PrivacyAnnotations",
    [
        .. typeof(PrivacyAnalyzer).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .OrderBy(static type => type.FullName, StringComparer.Ordinal)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ]);

    /// <summary>What having any analyzer at all costs.</summary>
    public static AnalyzerSet Empty { get; } = new("Empty", [new EmptyAnalyzer()]);

    /// <summary>What having an analyzer of code costs that does nothing.</summary>
    public static AnalyzerSet Listening { get; } = new("Listening", [new ListeningAnalyzer(static () => { })]);

    /// <summary>Runs the analyzers over a compilation that nobody has looked at before.</summary>
    public AnalyzerRun Run(CSharpCompilation compilation, AnalyzerOptions? options = null) => RunAsync(compilation, options).GetAwaiter().GetResult();

    /// <summary>The compilation with the analyzers attached, one thread, time counted; what throws fails the measurement.</summary>
    public CompilationWithAnalyzers Attach(Compilation compilation, AnalyzerOptions? options = null, List<string>? crashes = null) =>
        Enabled(compilation).WithAnalyzers(Analyzers, new CompilationWithAnalyzersOptions(
            options ?? new AnalyzerOptions([]),
            (exception, analyzer, _) => OnException(exception, analyzer, crashes),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: true));

    // Rules that are off by default would not run at all.
    private Compilation Enabled(Compilation compilation)
    {
        var options = compilation.Options.SpecificDiagnosticOptions;
        foreach (var rule in Analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics).Where(static rule => !rule.IsEnabledByDefault))
        {
            options = options.SetItem(rule.Id, ReportDiagnostic.Warn);
        }

        return compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(options));
    }

    /// <summary>What the analyzers took so far, all together.</summary>
    public async Task<TimeSpan> OwnTimeOf(CompilationWithAnalyzers attached)
    {
        var own = TimeSpan.Zero;
        foreach (var analyzer in Analyzers)
        {
            own += (await attached.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).ConfigureAwait(false)).ExecutionTime;
        }

        return own;
    }

    private async Task<AnalyzerRun> RunAsync(CSharpCompilation compilation, AnalyzerOptions? options)
    {
        var crashes = new List<string>();
        var attached = Attach(compilation, options, crashes);
        var diagnostics = await attached.GetAnalyzerDiagnosticsAsync(CancellationToken.None).ConfigureAwait(false);
        var own = await OwnTimeOf(attached).ConfigureAwait(false);
        return new AnalyzerRun(own, diagnostics, [.. crashes], (CSharpCompilation)attached.Compilation);
    }

    private static void OnException(Exception exception, DiagnosticAnalyzer analyzer, List<string>? crashes)
    {
        if (crashes is null)
        {
            throw new InvalidOperationException($"{analyzer} failed", exception);
        }

        crashes.Add($"{analyzer}: {exception}");
    }
}
