using PrivacyAnnotations.Core.Text;

namespace PrivacyAnnotations.Core.Sinks;

/// <summary>What the models say of one API, or of one family of overloads.</summary>
/// <param name="Pattern">The documentation-comment id as written, wildcards included.</param>
/// <param name="Clauses">In the order written.</param>
public sealed record ApiModel(string Pattern, EquatableArray<ModelClause> Clauses);
