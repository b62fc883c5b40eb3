using System.Collections.Immutable;
using System.Reflection;
using Benchmarks.Measuring;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Benchmarks.Peers;

/// <summary>Other people's analyzers, loaded from their packages.</summary>
internal static class PeerAnalyzers
{
    /// <summary>The taint rules of .NET's own analyzers: injection, cross-site scripting, information disclosure and the like.</summary>
    public static AnalyzerSet TaintRules { get; } = new("CA3001-CA3012",
    [
        .. From("Microsoft.CodeAnalysis.NetAnalyzers", "analyzers/dotnet/cs")
            .Where(static analyzer => analyzer.SupportedDiagnostics.Any(static rule =>
                string.CompareOrdinal(rule.Id, "CA3001") >= 0 && string.CompareOrdinal(rule.Id, "CA3012") <= 0)),
    ]);

    public static AnalyzerSet SecurityCodeScan { get; } = new("SecurityCodeScan", From("SecurityCodeScan.VS2019", "analyzers/dotnet"));

    public static AnalyzerSet Meziantou { get; } = new("Meziantou.Analyzer", From("Meziantou.Analyzer", "analyzers/dotnet/*/cs"));

    private static ImmutableArray<DiagnosticAnalyzer> From(string package, string folder)
    {
        var context = new PeerLoadContext(FolderOf(package, folder));
        return
        [
            .. context.LoadAll()
                .SelectMany(static assembly => LoadableTypes(assembly))
                .Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && type.IsDefined(typeof(DiagnosticAnalyzerAttribute)))
                .OrderBy(static type => type.FullName, StringComparer.Ordinal)
                .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
    }

    // Where a package brings a folder per compiler version, the newest one is ours.
    private static string FolderOf(string package, string folder)
    {
        var root = typeof(PeerAnalyzers).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => string.Equals(entry.Key, package, StringComparison.Ordinal)).Value!;
        var parts = folder.Split("/*/");
        return parts is [var parent, var child]
            ? Directory.GetDirectories(Path.Combine(root, parent), "roslyn*").OrderBy(VersionOf).Select(path => Path.Combine(path, child)).Last(Directory.Exists)
            : Path.Combine(root, folder);
    }

    private static Version VersionOf(string folder) =>
        Version.TryParse(Path.GetFileName(folder)["roslyn".Length..], out var version) ? version : new Version();

    // Code fixes ask for workspaces, which are not here; analyzers do not.
    private static IEnumerable<Type> LoadableTypes(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException e)
        {
            return e.Types.OfType<Type>();
        }
    }
}
