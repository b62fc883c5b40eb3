using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Benchmarks.Code;
using Benchmarks.Measuring;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Symbols;

namespace Benchmarks.Suites;

/// <summary>The sink models: read once per process, then asked by every compilation.</summary>
[IterationCount(40)]
[WarmupCount(5)]
public class Models
{
    private readonly ImmutableArray<(string Name, string Text)> _files = [.. ReadFiles()];

    private Compilation _compilation = null!;
    private ImmutableArray<IMethodSymbol> _methods;

    /// <summary>The library whose methods are all looked up.</summary>
    [Params("Microsoft.Extensions.Logging.Abstractions", "System.Text.Json", "System.Net.Http")]
    public string Library { get; set; } = "";

    [IterationSetup]
    public void Compile()
    {
        _compilation = Project.Shop(methods: 0, personalPercent: 10).Compile();
        var library = _compilation.SourceModule.ReferencedAssemblySymbols.Single(assembly => assembly.Name == Library);
        _methods = [.. TypesOf(library.GlobalNamespace).SelectMany(static type => type.GetMembers()).OfType<IMethodSymbol>()];
    }

    [Benchmark]
    public int ReadAll() => _files.Sum(static file => ModelReader.Read(file.Name, file.Text).Lines.Length);

    [Benchmark]
    public int LookUp()
    {
        var resolver = new ModelResolver(_compilation, ModelCatalog.BuiltIn);
        var found = 0;
        foreach (var method in _methods)
        {
            found += resolver.Find(method) is null ? 0 : 1;
        }

        return found;
    }

    private static IEnumerable<(string Name, string Text)> ReadFiles()
    {
        var assembly = typeof(ModelCatalog).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(static name => name.StartsWith("models/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name, reader.ReadToEnd());
        }
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(static member =>
            member is INamedTypeSymbol type ? TypesOf(type).Prepend(type) : TypesOf(member));
}
