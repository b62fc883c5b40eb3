using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Benchmarks.RealCode;

/// <summary>Loads the source generators of a project; without them its code would be full of holes.</summary>
internal sealed class GeneratorLoader : IAnalyzerAssemblyLoader
{
    private static readonly GeneratorLoader s_instance = new();

    private readonly ConcurrentDictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly Context _context;

    private GeneratorLoader() => _context = new Context(_paths);

    public static ISourceGenerator[] Load(IEnumerable<string> paths)
    {
        var files = paths.Where(File.Exists).ToArray();
        foreach (var file in files)
        {
            s_instance.AddDependencyLocation(file);
        }

        return [.. files.SelectMany(static file => new AnalyzerFileReference(file, s_instance).GetGenerators(LanguageNames.CSharp))];
    }

    public void AddDependencyLocation(string fullPath) => _paths.TryAdd(Path.GetFileNameWithoutExtension(fullPath), fullPath);

    public Assembly LoadFromPath(string fullPath) => _context.LoadFromAssemblyPath(fullPath);

    private sealed class Context(ConcurrentDictionary<string, string> paths) : AssemblyLoadContext("generators")
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            paths.TryGetValue(assemblyName.Name ?? "", out var path) ? LoadFromAssemblyPath(path) : null;
    }
}
