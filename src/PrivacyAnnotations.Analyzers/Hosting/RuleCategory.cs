namespace PrivacyAnnotations.Analyzers.Hosting;

/// <summary>The groups of rules, as <c>dotnet_analyzer_diagnostic.category-…</c> names them.</summary>
public static class RuleCategory
{
    /// <summary>PRIV1xxx: where personal data goes.</summary>
    public const string Flows = "PrivacyFlows";

    /// <summary>PRIV2xxx: whether the annotations make sense.</summary>
    public const string Annotations = "PrivacyAnnotations";

    /// <summary>PRIV3xxx: whether the code keeps what the policy promises.</summary>
    public const string Policies = "PrivacyPolicies";

    /// <summary>PRIV4xxx: whether the model files can be read and speak of something.</summary>
    public const string Models = "PrivacyModels";
}
