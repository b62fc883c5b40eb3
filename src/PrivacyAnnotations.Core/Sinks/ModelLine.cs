namespace PrivacyAnnotations.Core.Sinks;

/// <summary>One line of a model file.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">Where the pattern starts, from 1.</param>
/// <param name="Pattern">Which API it speaks of.</param>
/// <param name="Model">What it says.</param>
public sealed record ModelLine(int Line, int Column, ApiPattern Pattern, ApiModel Model);
