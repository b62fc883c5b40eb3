using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Benchmarks.Measuring;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Core.Sinks;
using PrivacyAnnotations.Core.Symbols;

namespace Benchmarks.Suites;

/// <summary>
/// What the sink models cost one compilation for one library that it references. Nothing is looked up before code calls it, so a
/// library that nobody calls costs nothing; here every method that the library has is called for once, which no project does.
/// The budget is 2 ms for a library that a model speaks of. <c>System.Linq.Expressions</c> and <c>System.Reflection.Metadata</c>
/// have no model of their own: what a call into them costs is one question, about a microsecond, whose answer is remembered.
/// </summary>
[IterationCount(40)]
[WarmupCount(5)]
public class ModelLookup
{
    private Compilation _compilation = null!;
    private ImmutableArray<IMethodSymbol> _methods;

    [Params("Microsoft.Extensions.Logging.Abstractions", "System.Text.Json", "System.Net.Http", "System.Reflection.Metadata", "System.Linq.Expressions")]
    public string Library { get; set; } = "";

    // A compilation of its own for each round, with the library's symbols at hand: the compiler has them before the analyzers ask.
    [IterationSetup]
    public void Compile()
    {
        _compilation = Project.Shop(methods: 0, personalPercent: 10).Compile();
        var library = _compilation.SourceModule.ReferencedAssemblySymbols.Single(assembly => assembly.Name == Library);
        _methods = [.. TypesOf(library.GlobalNamespace).SelectMany(static type => type.GetMembers()).OfType<IMethodSymbol>()];
    }

    /// <summary>What a compilation pays before its first question.</summary>
    [Benchmark]
    public ModelResolver Start() => new(_compilation, ModelCatalog.BuiltIn);

    [Benchmark]
    public int LookUpEveryMethod()
    {
        var resolver = Start();
        var found = 0;
        foreach (var method in _methods)
        {
            found += resolver.Find(method) is null ? 0 : 1;
        }

        return found;
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(static member =>
            member is INamedTypeSymbol type ? TypesOf(type).Prepend(type) : TypesOf(member));
}
