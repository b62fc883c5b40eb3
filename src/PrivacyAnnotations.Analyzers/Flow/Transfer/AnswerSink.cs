using PrivacyAnnotations.Core.Sinks;

namespace PrivacyAnnotations.Analyzers.Flow.Transfer;

/// <summary>A sink that a body reaches by returning: the answer of an endpoint, a controller's action, a hub's method.</summary>
/// <param name="Kind">The kind of sink.</param>
/// <param name="Shown">How much of the answer is shown.</param>
/// <param name="Site">Who sends it on: the call that registered the delegate, or the method itself.</param>
internal sealed record AnswerSink(SinkKind Kind, Exposure Shown, CallSite Site);
