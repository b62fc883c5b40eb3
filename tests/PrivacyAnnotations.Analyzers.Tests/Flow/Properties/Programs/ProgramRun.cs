using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.Extensions.Logging;
using PrivacyAnnotations.Analyzers.Tests.Harness;

namespace PrivacyAnnotations.Analyzers.Tests.Flow.Properties.Programs;

/// <summary>Programs that are compiled together: what they do when they run, and what the engine says of them.</summary>
internal sealed class ProgramRun
{
    private static readonly CSharpParseOptions s_parse = RuleTest.Parse;

    private readonly CSharpCompilation _compilation;

    public ProgramRun(IReadOnlyDictionary<string, string> programs) => _compilation = CSharpCompilation.Create(
        "Programs" + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture),
        [
            .. programs.Select(static program => CSharpSyntaxTree.ParseText(program.Value, s_parse, program.Key)),
            CSharpSyntaxTree.ParseText(ProgramDomain.Text, s_parse, "Domain.cs"),
            CSharpSyntaxTree.ParseText(RuleTest.Usings, s_parse, "Usings.cs"),
        ],
        References.All,
        RuleTest.Compile);

    /// <summary>What the compiler says against them.</summary>
    public ImmutableArray<Diagnostic> Errors() => [.. _compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    /// <summary>The numbers of the log lines that are reported, by program.</summary>
    public async Task<ILookup<string, string>> ReportedAsync(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var reported = await _compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync();
        return reported
            .Where(static diagnostic => diagnostic.Id is "PRIV1001" or "AD0001")
            .SelectMany(static diagnostic => SinksOf(diagnostic).Select(sink => (Program: diagnostic.Location.SourceTree?.FilePath ?? "", Sink: sink)))
            .Distinct()
            .ToLookup(static pair => pair.Program, static pair => pair.Sink);
    }

    /// <summary>The numbers of the log lines that personal data came out of, by program.</summary>
    public ILookup<string, string> Run(int times)
    {
        using var image = new MemoryStream();
        var result = _compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            var assembly = context.LoadFromStream(image);
            var shake = assembly.GetType("Dice")!.GetMethod("Shake")!.CreateDelegate<Action<int>>();
            return assembly.GetTypes().Where(static type => type.GetInterface("IProgram") is not null)
                .SelectMany(type => Enumerable.Range(0, times).SelectMany(seed => Run(type, seed, shake)).Distinct().Select(sink => (Program: type.Name, Sink: sink)))
                .ToLookup(static pair => pair.Program, static pair => pair.Sink);
        }
        finally
        {
            context.Unload();
        }
    }

    private static HashSet<string> Run(Type type, int seed, Action<int> shake)
    {
        var log = new MarkLog();
        dynamic program = Activator.CreateInstance(type, log)!;
        dynamic customer = Activator.CreateInstance(type.Assembly.GetType("Customer")!)!;
        shake(seed);
        try
        {
            Task running = Invoke(type, program, customer);
            running.GetAwaiter().GetResult();
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException or NullReferenceException)
        {
            log.Seen.Add("!" + failure.GetType().Name);
        }

        return log.Seen;
    }

    private static Task Invoke(Type type, object program, object customer) => (Task)type.GetMethod("Run")!.Invoke(program, [customer])!;

    // The line of a sink says its number, whether it logs or hands over to what does.
    private static IEnumerable<string> SinksOf(Diagnostic diagnostic)
    {
        var found = diagnostic.AdditionalLocations.Prepend(diagnostic.Location)
            .SelectMany(static location => Regex.Matches(LineOf(location), "/\\*@(\\d+)\\*/|\"(\\d+) \\{V\\}"))
            .Select(static match => match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value)
            .Distinct().ToArray();
        return found is [] ? [$"? {diagnostic.Id} {LineOf(diagnostic.Location)}"] : found;
    }

    private static string LineOf(Location location) => location.SourceTree is { } tree
        ? tree.GetText().Lines[location.GetLineSpan().StartLinePosition.Line].ToString()
        : "";

    private sealed class MarkLog : ILogger
    {
        public HashSet<string> Seen { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var line = formatter(state, exception);
            if (line.Contains(ProgramDomain.Mark, StringComparison.Ordinal))
            {
                lock (Seen)
                {
                    Seen.Add(line[..line.IndexOf(' ', StringComparison.Ordinal)]);
                }
            }
        }
    }
}
