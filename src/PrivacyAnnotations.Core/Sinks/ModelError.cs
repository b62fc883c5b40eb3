namespace PrivacyAnnotations.Core.Sinks;

/// <summary>A line of a model file that could not be read. The other lines of the file still count.</summary>
/// <param name="File">The path, as it was given to the reader.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Message">What was expected there.</param>
public sealed record ModelError(string File, int Line, int Column, string Message);
