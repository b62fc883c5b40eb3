namespace Benchmarks.Code;

/// <summary>A file of a synthetic project.</summary>
internal readonly record struct SourceFile(string Path, string Text);
