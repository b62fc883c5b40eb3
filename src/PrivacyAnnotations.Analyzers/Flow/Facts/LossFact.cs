using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Facts;

/// <summary>Personal data is stored in a member that others read and that says nothing of it.</summary>
/// <param name="Node">The right side of the assignment.</param>
/// <param name="Target">The member.</param>
/// <param name="Flows">The labels that are lost there.</param>
internal sealed record LossFact(SyntaxNode Node, ISymbol Target, ImmutableArray<LabelFlow> Flows);
