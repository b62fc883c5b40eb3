namespace PrivacyAnnotations.Analyzers.Tests.Flow.Properties.Programs;

/// <summary>How a helper is written.</summary>
internal enum HelperForm
{
    Method,
    StaticMethod,
    LocalFunction,
    Lambda,
    Inline,
    Async,
    Iterator,
    Virtual,
    Generic,
    Extension,
}
