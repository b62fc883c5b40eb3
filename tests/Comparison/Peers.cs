using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnnotations.Comparison;

/// <summary>The analyzers of the table, each in the strictest setting that it has for such leaks.</summary>
internal static class Peers
{
    public static readonly Peer[] All =
    [
        new("PrivacyAnnotations", Own(), static id => id.StartsWith("PRIV", StringComparison.Ordinal)),
        new("Meziantou.Analyzer MA0153", Load("Meziantou.Analyzer", "analyzers/dotnet/roslyn5.9/cs/Meziantou.Analyzer.dll"), static id => id == "MA0153"),
        new("Microsoft.Extensions.Telemetry generator", Load("Microsoft.Extensions.Telemetry.Abstractions", "analyzers/dotnet/cs/Microsoft.Gen.Logging.dll"), static _ => true),
        new("SecurityCodeScan", Load("SecurityCodeScan.VS2019", "analyzers/dotnet/SecurityCodeScan.VS2019.dll"), static id => id.StartsWith("SCS", StringComparison.Ordinal)),
        new(
            "NetAnalyzers CA3001-CA3012",
            Load(
                "Microsoft.CodeAnalysis.NetAnalyzers",
                "analyzers/dotnet/cs/Microsoft.CodeAnalysis.NetAnalyzers.dll",
                "analyzers/dotnet/cs/Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll"),
            static id => id.StartsWith("CA30", StringComparison.Ordinal)),
    ];

    private static Tools Own() => new(
        [.. typeof(Analyzers.Hosting.PrivacyAnalyzer).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)],
        []);

    private static Tools Load(string package, params string[] paths)
    {
        var root = typeof(Peers).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == package).Value!;
        var analyzers = ImmutableArray<DiagnosticAnalyzer>.Empty;
        var generators = ImmutableArray<ISourceGenerator>.Empty;
        foreach (var path in paths)
        {
            var reference = new AnalyzerFileReference(Path.Combine(root, path), Loader.Instance);
            analyzers = analyzers.AddRange(reference.GetAnalyzers(LanguageNames.CSharp));
            generators = generators.AddRange(reference.GetGenerators(LanguageNames.CSharp));
        }

        return new Tools(analyzers, generators);
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public static readonly Loader Instance = new();

        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}

/// <summary>What a package brings.</summary>
internal sealed record Tools(ImmutableArray<DiagnosticAnalyzer> Analyzers, ImmutableArray<ISourceGenerator> Generators);
