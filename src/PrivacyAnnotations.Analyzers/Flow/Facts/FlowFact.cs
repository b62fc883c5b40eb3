using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Policy;

namespace PrivacyAnnotations.Analyzers.Flow.Facts;

/// <summary>Personal data reaches a sink.</summary>
/// <param name="Use">What the sink does with it.</param>
/// <param name="Node">The argument that hands it over.</param>
/// <param name="Api">The sink's name.</param>
/// <param name="Sink">Where the sink is called, when that is in a helper.</param>
/// <param name="Flows">The labels with what the judge says of each; at least one is not allowed.</param>
internal sealed record FlowFact(Use Use, SyntaxNode Node, SinkName Api, SyntaxNode? Sink, ImmutableArray<JudgedFlow> Flows);

/// <param name="Flow">The label and its way.</param>
/// <param name="Verdict">Whether it may be used like this.</param>
internal readonly record struct JudgedFlow(LabelFlow Flow, Verdict Verdict);
