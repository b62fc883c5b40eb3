using System.Collections.Immutable;

namespace PrivacyAnnotations.Analyzers.Flow.Facts;

/// <summary>What a body does with personal data, in the order of the source.</summary>
/// <param name="Flows">What reaches a sink and may not.</param>
/// <param name="Uses">What is used for another purpose.</param>
/// <param name="Losses">What is stored where nothing says what it is.</param>
internal sealed record BodyFacts(ImmutableArray<FlowFact> Flows, ImmutableArray<UseFact> Uses, ImmutableArray<LossFact> Losses);
