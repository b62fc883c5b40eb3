using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using PrivacyAnnotations.Core.Sinks;

namespace Benchmarks.Suites;

/// <summary>Reading all built-in model files. A process pays it once: a compiler server, or an IDE, not each of its compilations.</summary>
[IterationCount(40)]
[WarmupCount(5)]
public class ModelReading
{
    private readonly ImmutableArray<(string Name, string Text)> _files = [.. ReadFiles()];

    [Benchmark]
    public int ReadAllFiles() => _files.Sum(static file => ModelReader.Read(file.Name, file.Text).Lines.Length);

    private static IEnumerable<(string Name, string Text)> ReadFiles()
    {
        var assembly = typeof(ModelCatalog).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(static name => name.StartsWith("models/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name, reader.ReadToEnd());
        }
    }
}
