namespace PrivacyAnnotations.Analyzers.Flow.Facts;

/// <param name="Api">The sink, as a developer would name it: <c>ILogger.LogInformation</c>.</param>
/// <param name="To">To whom it leads, where the name does not say that to everybody: 'a language model'; or null.</param>
internal readonly record struct SinkName(string Api, string? To);
