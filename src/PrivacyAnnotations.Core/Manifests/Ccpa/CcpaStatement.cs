namespace PrivacyAnnotations.Core.Manifests.Ccpa;

/// <summary>What the policies say about one thing that may happen to data.</summary>
/// <param name="Text">The statement as a sentence.</param>
/// <param name="Categories">The keys of the row's categories of which a policy says it; empty where none does.</param>
public sealed record CcpaStatement(string Text, IReadOnlyList<string> Categories);
