namespace PrivacyAnnotations.Core.Manifests.Ccpa;

/// <summary>How certain it is that a category belongs to a row.</summary>
public enum CcpaStrength
{
    /// <summary>The statute's terms cover the category.</summary>
    MapsTo,

    /// <summary>The statute has no exact row; this is the nearest one.</summary>
    Closest,

    /// <summary>It depends on use or combination.</summary>
    Conditional,
}
