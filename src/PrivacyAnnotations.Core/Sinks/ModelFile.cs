using System.Collections.Immutable;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>A model file: what it says about one library, line by line, and what in it could not be read.</summary>
/// <param name="Path">As it was given to the reader.</param>
/// <param name="Library">The package id and the version that the lines were checked against; null when not said.</param>
/// <param name="Assemblies">The lines count where one of these is referenced; where none is named, they always count.</param>
/// <param name="Lines">In the order written.</param>
/// <param name="Writers">In the order written.</param>
/// <param name="Errors">In the order written.</param>
public sealed record ModelFile(
    string Path,
    string? Library,
    ImmutableArray<string> Assemblies,
    ImmutableArray<ModelLine> Lines,
    ImmutableArray<GraphWriter> Writers,
    ImmutableArray<ModelError> Errors);
