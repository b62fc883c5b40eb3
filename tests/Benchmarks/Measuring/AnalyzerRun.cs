using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Benchmarks.Measuring;

/// <summary>What came out of one run.</summary>
/// <param name="Own">The analyzers' own time.</param>
/// <param name="Compilation">The compilation that they looked at.</param>
internal sealed record AnalyzerRun(TimeSpan Own, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Crashes, CSharpCompilation Compilation);
