using Microsoft.CodeAnalysis;
using PrivacyAnnotations.Analyzers.Flow.Lattice;

namespace PrivacyAnnotations.Analyzers.Flow.Summaries;

/// <summary>A body calls a delegate that its caller hands in: only the caller knows what that does.</summary>
/// <param name="Delegate">The delegate; what it gives back is its <see cref="Member.Result"/>.</param>
/// <param name="Site">Where it is called.</param>
internal readonly record struct DelegateCall(Input Delegate, SyntaxNode Site);
