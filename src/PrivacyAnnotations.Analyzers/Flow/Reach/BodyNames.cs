using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnnotations.Analyzers.Flow.Reach;

/// <summary>A body of a file. There are many, and most are never looked at: what else is of interest is read off the declaration.</summary>
/// <param name="Span">Where its declaration stands; the node itself would keep the tree's nodes alive.</param>
/// <param name="Types">The names of the types that it stands in, the innermost first.</param>
internal readonly record struct BodyNames(TextSpan Span, ImmutableArray<string> Types);
