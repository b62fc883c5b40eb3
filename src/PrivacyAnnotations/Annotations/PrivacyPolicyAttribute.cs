using System;

namespace PrivacyAnnotations;

/// <summary>
/// This assembly is built under that policy: its annotations may not go beyond what the policy promises (PRIV3001 to PRIV3004).
/// </summary>
/// <example>
/// <code>
/// [assembly: PrivacyPolicy(typeof(ShopPolicy))]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public sealed class PrivacyPolicyAttribute : Attribute
{
    /// <summary>Links the assembly to its policy.</summary>
    /// <param name="policy">The static class that states the policy: the one with a <see cref="PolicyDocumentAttribute"/>.</param>
    public PrivacyPolicyAttribute(Type policy) => Policy = policy;

    /// <summary>The class that states the policy.</summary>
    public Type Policy { get; }
}
