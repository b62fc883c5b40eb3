using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Facts;

/// <summary>Personal data is used for a purpose that it is not allowed for, without leaving by a sink here.</summary>
/// <param name="Node">The read, the argument or the right side.</param>
/// <param name="Flow">The label and its way.</param>
/// <param name="Purpose">The purpose that is not allowed.</param>
/// <param name="By">Who uses it: the code around, the method that is called, the member that it is stored in.</param>
internal sealed record UseFact(SyntaxNode Node, LabelFlow Flow, string Purpose, ISymbol By);
