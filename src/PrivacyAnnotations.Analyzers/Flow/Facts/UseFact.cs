using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;
using PrivacyAnnotations.Core.Policy;

namespace PrivacyAnnotations.Analyzers.Flow.Facts;

/// <summary>Personal data is used, without leaving by a sink here, for a purpose that it is not allowed for or that needs consent.</summary>
/// <param name="Node">The read, the argument or the right side.</param>
/// <param name="Flow">The label and its way.</param>
/// <param name="Verdict">Why it may not be used like this.</param>
/// <param name="By">Who uses it: the code around, the method that is called, the member that it is stored in.</param>
internal sealed record UseFact(SyntaxNode Node, LabelFlow Flow, Verdict Verdict, ISymbol By);
