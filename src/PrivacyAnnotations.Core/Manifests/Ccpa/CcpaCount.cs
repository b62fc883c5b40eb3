namespace PrivacyAnnotations.Core.Manifests.Ccpa;

/// <summary>A value that members declare, and how many of them do.</summary>
public sealed record CcpaCount(string Value, int Members)
{
    public const string NotDeclared = "not declared";
}
