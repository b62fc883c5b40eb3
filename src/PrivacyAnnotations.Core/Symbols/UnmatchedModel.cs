namespace PrivacyAnnotations.Core.Symbols;

/// <summary>A line of a model file that speaks of nothing in the libraries that are referenced.</summary>
/// <param name="File">The path of the model file.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Message">What was not found, and what may have been meant.</param>
public sealed record UnmatchedModel(string File, int Line, int Column, string Message);
