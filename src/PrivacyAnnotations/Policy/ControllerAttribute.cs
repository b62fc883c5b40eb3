using System;

namespace PrivacyAnnotations;

/// <summary>Who answers for the data of people in a region (GDPR Art. 13(1)(a), (b) and Art. 30(1)(a)).</summary>
/// <example>
/// <code>
/// [Controller("EEA", Name = "Shop B.V.", Contact = "privacy@shop.example", DataProtectionOfficer = "dpo@shop.example")]
/// public static class ShopPolicy
/// {
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ControllerAttribute : PolicyStatementAttribute
{
    /// <summary>Names the controller of a region.</summary>
    /// <param name="region">An ISO 3166 code, <c>EEA</c>, or <c>*</c> for everywhere else.</param>
    public ControllerAttribute(string region) => Region = region;

    /// <summary>The region: an ISO 3166 code, <c>EEA</c>, or <c>*</c> for everywhere else.</summary>
    public string Region { get; }

    /// <summary>The name of the organisation.</summary>
    public string? Name { get; set; }

    /// <summary>How to reach it: a mail address, a postal address or a page.</summary>
    public string? Contact { get; set; }

    /// <summary>How to reach its data protection officer (GDPR Art. 37).</summary>
    public string? DataProtectionOfficer { get; set; }
}
